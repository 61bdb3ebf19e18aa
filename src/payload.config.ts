// Where Payload, its commands and Next find the platform's configuration.
import { buildConfig } from 'payload'
import { plugins } from '#plugins/index.ts'
import { readEnv } from '#config/env.ts'
import { createConfig } from './createConfig.ts'
import { restrictBuiltIns } from './management/restrictBuiltIns.ts'
import { withoutLeftovers } from './management/uploads.ts'

const env = readEnv(process.env)

const list = plugins({
  siteUrl: env.SITE_URL,
  siteName: env.SITE_NAME,
  webSubHub: env.WEBSUB_HUB,
  mediaFolder: env.MEDIA_DIR,
  timeZone: env.TIME_ZONE,
  akismetKey: env.AKISMET_KEY,
  checkerUrl: env.COMMENT_CHECKER_URL,
  checkerSecret: env.COMMENT_CHECKER_SECRET,
})

export default createConfig(env, list)
  .then(buildConfig)
  .then(restrictBuiltIns)
  .then(withoutLeftovers)

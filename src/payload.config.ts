// Where Payload, its commands and Next find the platform's configuration.
import { readFile } from 'node:fs/promises'
import { buildConfig } from 'payload'
import { plugins } from '#plugins/index.ts'
import { readEnv } from '#config/env.ts'
import { createConfig } from './createConfig.ts'
import { restrictBuiltIns } from './management/restrictBuiltIns.ts'
import { withoutLeftovers } from './management/uploads.ts'

const env = readEnv(process.env)

// What the built server was built from; another time of each start where it is not built.
const sources = env.isProduction
  ? await readFile('.server/sources', 'utf8').catch(() => '')
  : String(Date.now())

const list = plugins({
  siteUrl: env.SITE_URL,
  siteName: env.SITE_NAME,
  siteLanguage: env.SITE_LANGUAGE,
  sources,
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

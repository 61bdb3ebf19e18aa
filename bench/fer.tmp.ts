import { writeFileSync } from 'node:fs'
import { buildConfig, getPayload } from 'payload'
import { readEnv } from '#config/env.ts'
import { plugins } from '#plugins/index.ts'
import { createConfig } from '../src/createConfig.ts'
import { growArticles } from './growArticles.ts'
const env = readEnv({ DATABASE_URL: 'mongodb://127.0.0.1:27117/fer50k', DATABASE_COMPATIBILITY: 'documentdb', MEDIA_DIR: '/tmp/w/fermedia', LOG_LEVEL: 'error' })
const payload = await getPayload({ config: createConfig(env, plugins()).then(buildConfig) })
const t = Date.now()
const terms = await growArticles(payload, { count: Number(process.argv[2]), versions: 200 })
writeFileSync('/tmp/w/fer-terms.json', JSON.stringify(terms))
console.log('done', Date.now() - t)
process.exit(0)

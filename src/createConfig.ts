// The platform put together: database, staff, panel, rules for jobs, and the plugins.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import type { CollectionConfig, Config, Plugin } from 'payload'
import { isAdmin } from '#collections/access/isAdmin.ts'
import { nobody } from '#collections/access/nobody.ts'
import { users } from '#collections/users.ts'
import type { Environment } from '#config/env.ts'
import { keyValueStore } from '#config/keyValueStore.ts'
import { logger } from '#config/logger.ts'
import { mail } from '#config/mail.ts'
import { objectStorage } from '#config/objectStorage.ts'
import { clocksOf, releaseStuckJobs } from '#kit/jobs.ts'
import { openPicture } from '#kit/openPicture.ts'
import { noteOwnJobs } from '#kit/ownJobs.ts'
import { stopSignal } from '#kit/stopping.ts'
import { leaveTransaction } from '#database/leaveTransaction.ts'
import { selectDatabase } from '#database/selectDatabase.ts'
import { answerBusy } from './management/answerBusy.ts'
import { answerMalformed } from './management/answerMalformed.ts'
import { answerTooLarge, uploads } from './management/uploads.ts'
import { hideStoreFields } from './management/hideStoreFields.ts'
import { uploadOutsideTransaction } from './management/uploadOutsideTransaction.ts'
import { answerRefusal } from './management/answerRefusal.ts'
import { logFault, loggingLevels } from './management/logFault.ts'
import { endSlugClaims } from './management/endSlugClaims.ts'
import { answerUnfit } from './management/answerUnfit.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const newsroomZone = ({ TIME_ZONE }: Environment) => ({ label: TIME_ZONE, value: TIME_ZONE })

const staff = (env: Environment): CollectionConfig => ({
  ...users,
  hooks: { beforeOperation: [leaveTransaction] },
  auth: {
    ...(users.auth as object),
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
  },
})

const jobs = (env: Environment): Config['jobs'] => ({
  access: { run: isAdmin, queue: isAdmin, cancel: isAdmin },
  autoRun: env.ROLE === 'delivery' ? [] : ({ config }) => clocksOf(config),
  // Asked before each look into the queue.
  shouldAutoRun: async (payload) => {
    if (stopSignal(payload).aborted) return false
    await releaseStuckJobs(payload)
    return true
  },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { read: isAdmin, create: nobody, update: nobody, delete: isAdmin },
  }),
})

/** Payload's configuration for an environment and a list of plugins. */
export const createConfig = async (env: Environment, plugins: Plugin[]): Promise<Config> => ({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.hasOwnAddress ? env.SITE_URL : '',
  db: await selectDatabase(env),
  email: await mail(env),
  kv: await keyValueStore(env),
  sharp: openPicture as never,
  telemetry: false,
  logger: logger(env),
  loggingLevels: loggingLevels as object,
  collections: [staff(env)],
  plugins: [
    ...plugins,
    objectStorage(env),
    hideStoreFields,
    uploadOutsideTransaction,
    endSlugClaims,
    noteOwnJobs,
  ],
  jobs: jobs(env),
  hooks: {
    afterError: [answerBusy, answerMalformed, answerUnfit, answerRefusal, answerTooLarge, logFault],
  },
  upload: uploads,
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
  graphQL: { schemaOutputFile: `${root}/src/schema.graphql` },
  // `npm run generate` writes them; by itself Payload starts a process for it with every test.
  typescript: { autoGenerate: false, outputFile: `${root}/src/payload-types.ts` },
  admin: {
    user: 'users',
    // Payload's own choice asks an outside service for a picture by the hash of one's e-mail.
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: { baseDir: root },
    timezones: { defaultTimezone: env.TIME_ZONE, supportedTimezones: [newsroomZone(env)] },
    meta: { titleSuffix: ' · Masthead' },
  },
})

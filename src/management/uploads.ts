// How files come in, before any collection looks at them.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AfterErrorHook, Config, Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { sayTo } from '#collections/fields/words.ts'

const mostMegabytes = 25

const tooLarge = {
  en: `Files are no larger than ${mostMegabytes} MB.`,
  vi: `Tệp không được lớn hơn ${mostMegabytes} MB.`,
}

// As Payload's reader of files refuses them; only there an error knows a size.
const isTooLarge = ({ data, status }: Error & { data?: { size?: number }; status?: number }) =>
  status === 413 && data?.size !== undefined

/** Whoever sends a file that is too large is told the limit. */
export const answerTooLarge: AfterErrorHook = ({ error, req }) => {
  if (!isTooLarge(error)) return
  const message = sayTo(req, tooLarge)
  const data = { code: 'FILE_TOO_LARGE', path: 'file' }
  return { response: { errors: [{ message, data }] } as never }
}

/** Files come into a folder rather than into memory, up to 25 MB each. */
export const uploads: Config['upload'] = {
  limits: { fileSize: mostMegabytes * 1024 * 1024 },
  abortOnLimit: true,
  useTempFiles: true,
  tempFileDir: join(tmpdir(), 'masthead-uploads'),
}

const removeFiles = async ({ files }: PayloadRequest & { files?: object }) => {
  const paths = Object.values(files ?? {})
    .flat()
    .map(({ tempFilePath }: { tempFilePath?: string }) => tempFilePath)
    .filter((path) => path !== undefined)
  await Promise.all(paths.map((path) => rm(path, { force: true })))
}

const tidy = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    try {
      return await endpoint.handler(req)
    } finally {
      await removeFiles(req)
    }
  },
})

type HasEndpoints = { endpoints: Endpoint[] | false }

/**
 * Leaves no file of a request behind in the folder, whatever became of the request: Payload itself
 * only removes those that a collection of uploads has taken.
 */
export const withoutLeftovers = (config: SanitizedConfig): SanitizedConfig => {
  const owners: HasEndpoints[] = [config, ...config.collections, ...config.globals]
  for (const owner of owners) {
    if (owner.endpoints) owner.endpoints = owner.endpoints.map(tidy)
  }
  return config
}

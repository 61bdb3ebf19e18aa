import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

type File = NonNullable<PayloadRequest['file']>

const hashOf = async ({ data, tempFilePath }: File) => {
  const hash = createHash('sha256')
  if (tempFilePath) await pipeline(createReadStream(tempFilePath), hash)
  else hash.update(data)
  return hash.digest('hex').slice(0, 32)
}

// Two that come at once, or one that comes twice, must not be about one file.
const once = () => randomBytes(4).toString('hex')

/**
 * Stores an upload under a hash of its content, so that an address never shows another file, and what
 * tells it from every other upload. To stand behind what changes the file.
 */
export const nameByContent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  const isWrite = operation === 'create' || operation === 'update'
  if (!file || !isWrite) return args
  req.file = { ...file, name: `${await hashOf(file)}-${once()}${extname(file.name).toLowerCase()}` }
  return args
}

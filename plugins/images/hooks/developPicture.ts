import { readFile, writeFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuseCopy } from '../copies/refuseCopy.ts'
import { inDarkroom } from '../intake/darkroom.ts'
import { develop, hashOf, type Developed } from '../intake/develop.ts'
import { withEnding } from '../intake/formats.ts'
import { refusalOf } from '../intake/refusals.ts'

type File = NonNullable<PayloadRequest['file']>
type Given = { credit?: string; copyright?: string; secondCopy?: boolean }

/** A file that holds the picture as it is kept, with what was found out about it. */
export type DevelopedFile = File & { originalName: string; developed: Developed }

const isDeveloped = (file: File): file is DevelopedFile => 'developed' in file

const bytesOf = async ({ data, tempFilePath }: File) =>
  tempFilePath ? readFile(tempFilePath) : data

// Where the file lies in a folder, Payload takes it from there.
const replace = async (file: File, developed: Developed): Promise<DevelopedFile> => {
  const { picture, type } = developed
  const kept = {
    name: withEnding(file.name, type),
    originalName: file.name,
    mimetype: type,
    size: picture.length,
    developed: { ...developed, picture: Buffer.alloc(0) },
  }
  if (!file.tempFilePath) return { ...file, ...kept, data: picture }
  await writeFile(file.tempFilePath, picture)
  return { ...file, ...kept }
}

const isTrusted = ({ args }: Hook) => 'overrideAccess' in args && args.overrideAccess === true

const mayWrite = async (hook: Hook) => {
  const operation = hook.operation as 'create' | 'update'
  return isTrusted(hook) || hook.collection.access[operation]({ req: hook.req })
}

type Hook = Parameters<CollectionBeforeOperationHook>[0]

const developFile = async (file: File, hook: Hook, timeZone: string) => {
  const { args, req } = hook
  const { secondCopy, ...given } = (('data' in args && args.data) || {}) as Given
  const bytes = await bytesOf(file)
  const contentHash = hashOf(bytes)
  const id = 'id' in args ? args.id : undefined
  const sent = { contentHash, id, wantsSecond: secondCopy, isTrusted: isTrusted(hook) }
  await refuseCopy(sent, req)
  const { name, mimetype } = file
  return develop({ bytes, contentHash, name, mimetype, given, timeZone }, req)
}

/**
 * Puts the picture as it is kept in place of the file as it came, before anything is stored. What
 * whoever sent it may not do is left to Payload to refuse.
 * @param timeZone whose clock cameras show that say no zone
 */
export const developPicture =
  (timeZone: string): CollectionBeforeOperationHook =>
  async (hook) => {
    const { args, operation, req } = hook
    if (operation !== 'create' && operation !== 'update') return args
    if (!(await mayWrite(hook))) return args
    const { file } = req
    if (!file && operation === 'create') throw refusalOf('IMAGE_FILE_MISSING', req)
    if (!file || isDeveloped(file)) return args
    await inDarkroom(req.payload, async () => {
      req.file = await replace(file, await developFile(file, hook, timeZone))
    })
    return args
  }

import type { CollectionBeforeOperationHook } from 'payload'
import { NotADocument } from '../errors.ts'
import { isFromOutside } from './isFromOutside.ts'

const everywhere = ['id', '_id', '__v', 'createdAt', 'updatedAt']

// Found in the file itself. Payload drops some of what is posted of it and believes the rest; where
// a picture is cut around (`focalX`, `focalY`) is a person's to say.
const ofUploads =
  '_objectKey filename filesize height mimeType prefix thumbnailURL url width'.split(' ')

const without = (names: string[], data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))

/** Times, ids and what a file is like are the platform's: whoever posts them is not obeyed. */
export const dropPlatformFields: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  // A plugin that has read a document may have it read again by the rules for somebody else.
  const isReadAgain = operation === 'read' && !isFromOutside(req.payloadAPI, args)
  if (isTrusted || isReadAgain || !('data' in args) || args.data === undefined) return args
  if (typeof args.data !== 'object' || args.data === null) throw new NotADocument()
  const names = collection.upload ? [...everywhere, ...ofUploads] : everywhere
  return { ...args, data: without(names, args.data as Record<string, unknown>) }
}

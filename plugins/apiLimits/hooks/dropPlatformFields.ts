import type { CollectionBeforeOperationHook } from 'payload'
import { NotADocument } from '../errors.ts'
import { isFromOutside } from './isFromOutside.ts'

const platformFields = ['id', '_id', '__v', 'createdAt', 'updatedAt']

const withoutPlatformFields = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !platformFields.includes(name)))

/** Times and ids are the platform's: whoever posts them is not obeyed. */
export const dropPlatformFields: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  // A plugin that has read a document may have it read again by the rules for somebody else.
  const isReadAgain = operation === 'read' && !isFromOutside(req.payloadAPI, args)
  if (isTrusted || isReadAgain || !('data' in args) || args.data === undefined) return args
  if (typeof args.data !== 'object' || args.data === null) throw new NotADocument()
  return { ...args, data: withoutPlatformFields(args.data as Record<string, unknown>) }
}

import type { CollectionBeforeOperationHook } from 'payload'
import { NotADocument } from '../errors.ts'

const platformFields = ['id', '_id', '__v', 'createdAt', 'updatedAt']

const withoutPlatformFields = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !platformFields.includes(name)))

/** Times and ids are the platform's: whoever posts them is not obeyed. */
export const dropPlatformFields: CollectionBeforeOperationHook = ({ args }) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  if (isTrusted || !('data' in args) || args.data === undefined) return args
  if (typeof args.data !== 'object' || args.data === null) throw new NotADocument()
  return { ...args, data: withoutPlatformFields(args.data as Record<string, unknown>) }
}

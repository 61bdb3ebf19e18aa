import type { CollectionBeforeOperationHook } from 'payload'

const writes: string[] = ['create', 'update', 'updateByID', 'delete', 'restoreVersion']

/**
 * A write answers the whole document. Payload would cut it down to what `select` names before the
 * hooks behind the write see it, and they would count, drop and mail by what is missing; a
 * collection's `forceSelect` does not help against `select[status]=false`.
 */
export const answerWhole: CollectionBeforeOperationHook = ({ args, operation }) =>
  writes.includes(operation) ? { ...args, select: undefined } : args

import {
  commitTransaction,
  initTransaction,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'

/**
 * Asking for a new password opens a transaction and then, on purpose, writes outside it: on a
 * database with one writer it would wait for itself. Ends the transaction while it is still empty.
 */
export const leaveTransaction: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
  return args
}

const writes: string[] = ['create', 'update']

/**
 * Cutting an upload to its sizes takes a second or more, in a transaction that is still empty, and on
 * a database with one writer all others would wait. Ends it, until `returnAfterUpload` begins it
 * anew. What scripts and hooks upload may belong to a transaction of theirs, which stays.
 */
export const leaveForUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  if (isTrusted || !writes.includes(operation)) return args
  await commitTransaction(req)
  req.context.hasLeftTransaction = true
  return args
}

/** To stand last before the change: from here on the upload is stored whole or not at all. */
export const returnAfterUpload: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (req.context.hasLeftTransaction) await initTransaction(req)
  delete req.context.hasLeftTransaction
  return data
}

import { commitTransaction, initTransaction, type CollectionBeforeOperationHook } from 'payload'

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
 * Developing a picture takes a second or more, in a transaction that is still empty, and on a
 * database with one writer all others would wait. Ends it, until `returnAfterUpload` begins it anew.
 * What scripts and hooks upload may belong to a transaction of theirs, which stays.
 */
export const leaveForUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  if (!req.file || isTrusted || !writes.includes(operation)) return args
  await commitTransaction(req)
  req.context.hasLeftTransaction = true
  return args
}

/** To stand last before the operation: what it reads and writes belongs together. */
export const returnAfterUpload: CollectionBeforeOperationHook = async ({ args, req }) => {
  if (req.context.hasLeftTransaction) await initTransaction(req)
  delete req.context.hasLeftTransaction
  return args
}

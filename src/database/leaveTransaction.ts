import { commitTransaction, type CollectionBeforeOperationHook } from 'payload'

/**
 * Asking for a new password opens a transaction and then, on purpose, writes outside it: on a
 * database with one writer it would wait for itself. Ends the transaction while it is still empty.
 */
export const leaveTransaction: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
  return args
}

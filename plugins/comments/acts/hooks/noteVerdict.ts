import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Notes whether an update names a status: later, what it leaves out is filled in from what is stored,
 * and a moderator who confirms a status cannot be told from one who changes something else.
 */
export const noteVerdict: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context.namesStatus = 'status' in (args.data ?? {})
  return args
}

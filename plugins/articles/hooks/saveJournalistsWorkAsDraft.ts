import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { RestoreAsDraft } from '../errors.ts'

const writes: string[] = ['create', 'update', 'updateByID', 'restoreVersion']

/**
 * What a journalist saves is a draft beside the published story. Without this, an update that
 * forgets `draft=true` changes the page readers see (payload#13267).
 */
export const saveJournalistsWorkAsDraft: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  if (!writes.includes(operation) || isTrusted || !req.user || hasRole(req.user, 'editor'))
    return args
  // Payload has read `draft` before this hook runs when it restores: setting it would be too late.
  if (operation === 'restoreVersion' && !('draft' in args && args.draft))
    throw new RestoreAsDraft({ req })
  return { ...args, draft: true }
}

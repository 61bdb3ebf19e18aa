import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Stories count their pictures while somebody else changes a picture's words: what was read then
 * must not be written back over it.
 */
export const leaveUsesAlone: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'create') return data
  const { publicUses: _counted, ...rest } = data
  return rest
}

import type { CollectionBeforeChangeHook } from 'payload'

/** A receiver that is switched on again has a clean record. */
export const startAnew: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.enabled || originalDoc?.enabled) return data
  return { ...data, failingSince: null, disabledAt: null, reason: null }
}

/**
 * Whether a call is what somebody asked REST or GraphQL for. What hooks and access rules read on
 * the way, with the platform's own rights, carries the same request and is not.
 */
export const isFromOutside = (api: string | undefined, args: object) =>
  (api === 'REST' || api === 'GraphQL') && !('overrideAccess' in args && args.overrideAccess)

// Two documents that are stored at the same moment do not see each other's slug yet.
import type { FieldHook, Payload } from 'payload'

/** Longer than storing takes, and shorter than a person who tries again, in milliseconds. */
const lease = 5_000

// Hooks may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.slugClaims')
type Holder = { [key]?: Map<string, number> }

const claimsOf = (payload: Payload) => ((payload as Payload & Holder)[key] ??= new Map())

/** Claims a slug for the document that is being stored. @returns whether nobody else in this process just has */
export const claimSlug = (payload: Payload, collection: string, slug: string) => {
  const claims = claimsOf(payload)
  const [name, now] = [`${collection}/${slug}`, performance.now()]
  for (const [claimed, until] of claims) if (until <= now) claims.delete(claimed)
  if (claims.has(name)) return false
  claims.set(name, now + lease)
  return true
}

/** Gives a claim up. */
export const leaveSlug = (payload: Payload, collection: string, slug: string) =>
  claimsOf(payload).delete(`${collection}/${slug}`)

/** Once it is stored, others see it. */
export const releaseSlug: FieldHook = ({ collection, req, value }) => {
  leaveSlug(req.payload, String(collection?.slug), String(value))
  return value
}

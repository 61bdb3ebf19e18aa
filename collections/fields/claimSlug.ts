// Two documents that are stored at the same moment do not see each other's slug yet.
import type { Payload, PayloadRequest } from 'payload'

/** Longer than storing takes, and shorter than a person who tries again, in milliseconds. */
const lease = 5_000

// Hooks may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.slugClaims')
type Holder = { [key]?: Map<string, number> }

const claimsOf = (payload: Payload) => ((payload as Payload & Holder)[key] ??= new Map())

const nameOf = (collection: string, slug: string) => `${collection}/${slug}`

// What this request holds: see src/management/endSlugClaims.ts.
const heldBy = ({ context }: PayloadRequest) => (context.slugClaims ??= new Set()) as Set<string>

/** Claims a slug for the document that is being stored. @returns whether nobody else in this process just has */
export const claimSlug = (req: PayloadRequest, collection: string, slug: string) => {
  const claims = claimsOf(req.payload)
  const [name, now] = [nameOf(collection, slug), performance.now()]
  for (const [claimed, until] of claims) if (until <= now) claims.delete(claimed)
  if (claims.has(name)) return false
  claims.set(name, now + lease)
  heldBy(req).add(name)
  return true
}

const leave = (req: PayloadRequest, name: string) => {
  claimsOf(req.payload).delete(name)
  heldBy(req).delete(name)
}

/** Gives a claim up. */
export const leaveSlug = (req: PayloadRequest, collection: string, slug: string) =>
  leave(req, nameOf(collection, slug))

/** Gives up all that this request has claimed. */
export const leaveSlugs = (req: PayloadRequest) => {
  for (const name of heldBy(req)) leave(req, name)
}

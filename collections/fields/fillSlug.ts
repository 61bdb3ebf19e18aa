// Fills an empty slug from a title, and finds a free one where two titles fold to the same.
import { randomBytes } from 'node:crypto'
import {
  ValidationError,
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { claimSlug, leaveSlug } from './claimSlug.ts'
import { foldToSlug } from './foldToSlug.ts'
import { isPlaceholder } from './placeholderSlug.ts'

type Wanted = {
  collection: CollectionSlug
  slug: string
  id?: number | string
  req: PayloadRequest
}

// An address that leads on belongs to another story: its links are out there.
const leadsOn = async ({ collection, slug, req }: Wanted) => {
  if (!('redirects' in req.payload.collections)) return false
  const where = { from: { equals: `/${collection}/${slug}` } }
  const { totalDocs } = await req.payload.count({ collection: 'redirects', where, req })
  return totalDocs > 0
}

const isStored = async ({ collection, slug, id, req }: Wanted) => {
  const others = id ? [{ id: { not_equals: id } }] : []
  const where = { and: [{ slug: { equals: slug } }, ...others] }
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, req })
  return totalDocs > 0
}

// A draft's slug stands in its newest version alone until the draft is published.
const isInDraft = async ({ collection, slug, id, req }: Wanted) => {
  if (!req.payload.collections[collection].config.versions?.drafts) return false
  const others = id ? [{ parent: { not_equals: id } }] : []
  const isThis: Where[] = [{ 'version.slug': { equals: slug } }, { latest: { equals: true } }]
  const where = { and: [...isThis, ...others] }
  const { totalDocs } = await req.payload.countVersions({ collection, where, req })
  return totalDocs > 0
}

const isTaken = async (wanted: Wanted) =>
  (await isStored(wanted)) || (await isInDraft(wanted)) || (await leadsOn(wanted))

// Claimed first: between a look and a claim somebody else may have stored it.
const isFree = async (wanted: Wanted) => {
  const { collection, req, slug } = wanted
  if (!claimSlug(req, collection, slug)) return false
  if (!(await isTaken(wanted))) return true
  leaveSlug(req, collection, slug)
  return false
}

const findFree = async (wanted: Wanted) => {
  if (await isFree(wanted)) return wanted.slug
  for (let n = 2; n < 20; n++) {
    const slug = `${wanted.slug}-${n}`
    if (await isFree({ ...wanted, slug })) return slug
  }
  return `${wanted.slug}-${randomBytes(4).toString('hex')}`
}

// The unique index decides; but not every engine's refusal names the field.
const refuseTaken = async (wanted: Wanted) => {
  if (!(await isStored(wanted))) return
  const { collection, req } = wanted
  const error = { message: req.t('error:valueMustBeUnique'), path: 'slug' }
  throw new ValidationError({ collection, errors: [error], req }, req.t)
}

/**
 * Keeps a slug that was typed, where no other document has it; makes one from the field `from` where
 * there is none. A draft saved
 * before it has a title gets a placeholder (unique indexes count empty values on one of the
 * databases), replaced by the first save that somebody asks for: what saves itself while a title is
 * being typed (`context.isAutosave`) would fix the address by the title's first letters.
 */
export const fillSlug =
  (from: string): FieldHook =>
  async ({ value, data, operation, originalDoc: original, collection, context, req }) => {
    // While a copy is made, the original is somebody else's document.
    const originalDoc = operation === 'update' ? original : undefined
    const current: unknown = value ?? originalDoc?.slug
    const wanted = { collection: collection!.slug, id: originalDoc?.id, req }
    if (current && !isPlaceholder(current)) {
      if (current !== originalDoc?.slug) await refuseTaken({ ...wanted, slug: String(current) })
      return current
    }
    const folded = foldToSlug(String(data?.[from] ?? originalDoc?.[from] ?? ''))
    if (!folded || context.isAutosave)
      return current ?? `untitled-${randomBytes(4).toString('hex')}`
    return findFree({ ...wanted, slug: folded })
  }

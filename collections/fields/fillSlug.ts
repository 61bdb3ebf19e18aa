// Fills an empty slug from a title, and finds a free one where two titles fold to the same.
import { randomBytes } from 'node:crypto'
import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'
import { foldToSlug } from './foldToSlug.ts'

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

const isTaken = async (wanted: Wanted) => {
  const { collection, slug, id, req } = wanted
  const others = id ? [{ id: { not_equals: id } }] : []
  const where = { and: [{ slug: { equals: slug } }, ...others] }
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, req })
  return totalDocs > 0 || leadsOn(wanted)
}

const findFree = async (wanted: Wanted) => {
  if (!(await isTaken(wanted))) return wanted.slug
  for (let n = 2; n < 20; n++) {
    const slug = `${wanted.slug}-${n}`
    if (!(await isTaken({ ...wanted, slug }))) return slug
  }
  return `${wanted.slug}-${randomBytes(4).toString('hex')}`
}

const placeholder = /^untitled-[0-9a-f]{8}$/
const isPlaceholder = (slug: unknown) => typeof slug === 'string' && placeholder.test(slug)

/**
 * Keeps a slug that was typed; makes one from the field `from` where there is none. A draft saved
 * before it has a title gets a placeholder (unique indexes count empty values on one of the
 * databases), replaced when the title comes.
 */
export const fillSlug =
  (from: string): FieldHook =>
  async ({ value, data, operation, originalDoc: original, collection, req }) => {
    // While a copy is made, the original is somebody else's document.
    const originalDoc = operation === 'update' ? original : undefined
    const current: unknown = value ?? originalDoc?.slug
    if (current && !isPlaceholder(current)) return current
    const folded = foldToSlug(String(data?.[from] ?? originalDoc?.[from] ?? ''))
    if (!folded) return current ?? `untitled-${randomBytes(4).toString('hex')}`
    return findFree({ collection: collection!.slug, slug: folded, id: originalDoc?.id, req })
  }

import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { invalidate } from '#kit/invalidate.ts'

/**
 * A story that joins its versions in other languages is named in the answers of all of them. Those
 * that it leaves carry its own tag.
 */
export const invalidateTranslations: CollectionAfterChangeHook = async ({ data, doc, req }) => {
  const named = data?.translationOf ?? doc.translationOf
  const original = named ? idOf(named) : doc.id
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { translationOf: { equals: original } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  const family = [original, ...docs.map(({ id }) => id)]
  if (family.length > 1)
    await invalidate(
      req,
      family.map((id) => `translations:${id}`),
    )
  return doc
}

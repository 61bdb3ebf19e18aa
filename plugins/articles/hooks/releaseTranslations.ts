import type { CollectionBeforeDeleteHook } from 'payload'
import { invalidate } from '#kit/invalidate.ts'

/** An original that is deleted for good leaves its translations behind as stories of their own. */
export const releaseTranslations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { translationOf: { equals: id } },
    depth: 0,
    pagination: false,
    select: {},
    trash: true,
    req,
  })
  for (const { id: own } of docs) {
    // Below Payload's operations: neither a new version nor a new time of the last change.
    const data = { translationOf: null }
    await req.payload.db.updateOne({ collection: 'articles', id: own, data, req })
  }
  await invalidate(
    req,
    docs.map(({ id: own }) => `translations:${own}`),
  )
}

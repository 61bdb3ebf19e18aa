import type { CollectionBeforeDeleteHook } from 'payload'

/** A deleted picture is shown by nothing any more. */
export const forgetUses: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { image: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'image-uses', where, req })
}

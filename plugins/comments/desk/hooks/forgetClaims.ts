import type { CollectionBeforeDeleteHook } from 'payload'

/** A moderator who goes leaves no comment claimed. */
export const forgetClaims: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { user: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'comment-claims', where, req })
}

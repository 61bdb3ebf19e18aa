import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

const collection = 'front-pages' as const

/** A section's page is called what the section is called. */
export const renamePage: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.name || previousDoc.name === doc.name) return doc
  // The page's own hook looks the name up.
  const where = { key: { equals: doc.id } }
  await req.payload.update({ collection, where, data: {}, depth: 0, req })
  return doc
}

/** A section that is deleted takes its page with it. */
export const removePage: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection, where: { key: { equals: id } }, depth: 0, req })
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { hurry } from '../hurry.ts'
import { causesOf, type Image } from '../plan.ts'
import { queueRenditions } from '../queue.ts'

type Change = Parameters<CollectionAfterChangeHook>[0]

/** Has renditions made of a picture that is to be cut anew. */
export const orderRenditions: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}: Change) => {
  const isDue = operation === 'create' || causesOf(doc) !== causesOf(previousDoc as Image)
  if (!isDue) return doc
  await queueRenditions(doc.id, req)
  await afterCommit(req, () => hurry(req.payload))
  return doc
}

/** Has the files of a deleted picture deleted, once it is. */
export const orderRemoval: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await queueRenditions(doc.id, req)
  await afterCommit(req, () => hurry(req.payload))
  return doc
}

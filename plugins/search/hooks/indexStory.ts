import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { isSeenByReaders } from '#kit/articleWrite.ts'
import { engineOf } from '../engines/engineOf.ts'
import { indexAsItStands } from '../indexAsItStands.ts'

/** Keeps the index in step with what readers may see, in the transaction that changes it. */
export const indexStory: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isSeenByReaders(doc, req)) await indexAsItStands(req, doc.id)
  return doc
}

export const forgetStory: CollectionAfterDeleteHook = ({ id, req }) =>
  engineOf(req.payload).remove(req, String(id))

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
} from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { idOf } from '#kit/idOf.ts'
import { tellRatingSoon } from '../tellRatingSoon.ts'

type Rating = DataFromCollectionSlug<'ratings'>

/** Tells of a story's rating that was changed by a reader; what is held or the same changes nothing. */
export const tellRating: CollectionAfterChangeHook<Rating> = async ({ doc, previousDoc, req }) => {
  if (!doc.isHeld && doc.value !== previousDoc?.value) {
    await afterCommit(req, () => tellRatingSoon(req.payload, idOf(doc.article)))
  }
  return doc
}

export const tellWithdrawnRating: CollectionAfterDeleteHook<Rating> = async ({ doc, req }) => {
  if (!doc.isHeld) await afterCommit(req, () => tellRatingSoon(req.payload, idOf(doc.article)))
}

/** Tells of what the newsroom has done to a story's ratings. */
export const tellAct: CollectionAfterChangeHook<DataFromCollectionSlug<'rating-acts'>> = async ({
  doc,
  req,
}) => {
  await afterCommit(req, () => tellRatingSoon(req.payload, idOf(doc.article)))
  return doc
}

import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'
import { isJudged } from '../acts/moderating.ts'
import { queueLearning } from './classifier/queueLearning.ts'
import { settingsOf } from './settings.ts'

type Comment = DataFromCollectionSlug<'comments'>

/**
 * What moderators decide teaches: the classifier, also where it is what the comment was already, and
 * Akismet where it is asked.
 */
export const followVerdict: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  if (operation !== 'update' || !isJudged(req, previousDoc as Comment, doc)) return doc
  const statuses = [doc.status, previousDoc.status]
  const isChanged = doc.status !== previousDoc.status
  if (isChanged && statuses.includes('spam') && settingsOf(req).akismet?.key) {
    await req.payload.jobs.queue({ task: 'tellAkismet', input: { comment: doc.id }, req })
  }
  if (statuses.includes('spam') || statuses.includes('approved')) await queueLearning(req)
  return doc
}

import type { CollectionAfterChangeHook, DataFromCollectionSlug } from 'payload'
import { queueLearning } from './classifier/queueLearning.ts'
import { settingsOf } from './settings.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** What moderators decide teaches: the classifier, and Akismet where it is asked. */
export const followVerdict: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  const isJudged = operation === 'update' && req.user && doc.status !== previousDoc.status
  if (!isJudged) return doc
  const statuses = [doc.status, previousDoc.status]
  if (statuses.includes('spam') && settingsOf(req).akismet?.key) {
    await req.payload.jobs.queue({ task: 'tellAkismet', input: { comment: doc.id }, req })
  }
  if (statuses.includes('spam') || statuses.includes('approved')) await queueLearning(req)
  return doc
}

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { isSeenByReaders } from '#kit/articleWrite.ts'
import { isPublic } from '#kit/publicVersion.ts'
import { tell, type Happening } from '../tell.ts'
import { pickBefore, type Story } from './noteBefore.ts'

const correctionsOf = (story: Story) => story.corrections?.length ?? 0

const eventOf = (before: Story | undefined, now: Story): Happening['event'] | undefined => {
  const wasPublic = before && isPublic(before)
  if (!isPublic(now)) {
    if (!wasPublic) return undefined
    return now.withdrawnAt ? 'article.withdrawn' : 'article.unpublished'
  }
  if (!wasPublic) return 'article.published'
  return correctionsOf(now) > correctionsOf(before) ? 'article.corrected' : 'article.updated'
}

/** Tells of a story that comes out, changes in public or goes; nothing of drafts. */
export const tellOfStory: CollectionAfterChangeHook<Story> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (!isSeenByReaders(doc, req)) return doc
  const isNew = operation === 'create'
  const before = pickBefore(req, doc.id, isNew ? undefined : previousDoc)
  const event = eventOf(before, doc)
  if (event) await tell(req, { event, subject: doc.id, slug: (before ?? doc).slug })
  return doc
}

/** Tells of a story that was deleted while readers saw it. */
export const tellOfDeleted: CollectionAfterDeleteHook<Story> = async ({ doc, req }) => {
  if (!isPublic(doc)) return
  await tell(req, { event: 'article.unpublished', subject: doc.id, slug: doc.slug })
}

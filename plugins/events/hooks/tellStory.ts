import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { isSeenByReaders } from '#kit/articleWrite.ts'
import { nameOf, readStory, type TellableStory } from '../readStory.ts'
import { hideStory, tellReaders } from '../tellReaders.ts'
import { standingBefore, type Standing } from './noteStanding.ts'

const eventOf = ({ corrections }: TellableStory, before: Standing) => {
  if (!before.isPublic) return { name: 'published', data: {} } as const
  const count = corrections.length
  if (count > before.corrections)
    return { name: 'corrected', data: { corrections: count } } as const
  return undefined
}

const tellChange = async (payload: Payload, id: string, before: Standing) => {
  const story = await readStory(payload, id)
  if (!story) return before.isPublic && hideStory(payload, id)
  const event = eventOf(story, before)
  return event && tellReaders(payload, { ...event, article: nameOf(story) })
}

/** Tells of a story that has come out or was corrected. */
export const tellStory: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (isSeenByReaders(doc, req)) {
    const before = standingBefore(req, doc.id, previousDoc)
    await afterCommit(req, () => tellChange(req.payload, doc.id, before))
  }
  return doc
}

export const hideDeleted: CollectionAfterDeleteHook = ({ doc, req }) =>
  afterCommit(req, () => hideStory(req.payload, doc.id))

import type { CollectionAfterChangeHook, DataFromCollectionSlug, Payload } from 'payload'
import { afterCommit } from '#kit/afterCommit.ts'
import { idOf } from '#kit/idOf.ts'
import { nameOf, readStory } from '../readStory.ts'
import { tellReaders } from '../tellReaders.ts'

type Comment = DataFromCollectionSlug<'comments'>

const readComment = async (payload: Payload, id: string) => {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { article: true, parent: true },
  })
  return docs[0]
}

// An approved one may still answer something that is not to be seen.
const tellIfSeen = async (payload: Payload, id: string) => {
  const comment = await readComment(payload, id)
  const story = comment && (await readStory(payload, idOf(comment.article)))
  if (!story) return
  const { parent } = comment
  const data = {
    comment: { id, parent: parent ? idOf(parent) : null },
    comments: story.comments,
  }
  await tellReaders(payload, { name: 'comment', article: nameOf(story), data })
}

/** Tells of a comment that is approved, once readers see it. */
export const tellComment: CollectionAfterChangeHook<Comment> = async (change) => {
  const { data, doc, previousDoc, req } = change
  // As stored: its writer is not told where it stands.
  const { status } = { ...doc, ...data }
  if (status === 'approved' && previousDoc?.status !== 'approved') {
    await afterCommit(req, () => tellIfSeen(req.payload, doc.id))
  }
  return doc
}

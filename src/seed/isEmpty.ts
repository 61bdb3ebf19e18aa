import type { CollectionSlug, Payload } from 'payload'

const filled = ['articles', 'images', 'users'] as const

/** Whether a collection holds nothing, in the trash either. Not by a count, which may be estimated. */
export const holdsNothing = async (payload: Payload, collection: CollectionSlug) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
  })
  return docs.length === 0
}

/** Whether there is neither a story nor a picture nor a user. */
export const isEmpty = async (payload: Payload) => {
  const answers = filled.map((collection) => holdsNothing(payload, collection))
  return (await Promise.all(answers)).every(Boolean)
}

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

type Story = { _status?: string | null; deletedAt?: string | null } | undefined

const isPublic = (story: Story) => story?._status === 'published' && !story.deletedAt

/** Notes on a new comment whether the public may read its story. */
export const noteStory: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { article } = data
  const story = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    select: { _status: true, deletedAt: true },
    req,
  })
  return { ...data, isOnPublicStory: isPublic(story ?? undefined) }
}

/** Hides a story's comments when it leaves the public, and shows them again when it comes back. */
export const followStory: CollectionAfterChangeHook = async ({ doc, req }) => {
  const story = await req.payload.db.findOne<NonNullable<Story> & { id: string }>({
    collection: 'articles',
    where: { id: { equals: doc.id } },
    req,
  })
  const isOnPublicStory = isPublic(story ?? undefined)
  await req.payload.db.updateMany({
    collection: 'comments',
    where: {
      article: { equals: doc.id },
      isOnPublicStory: { not_equals: isOnPublicStory },
    },
    data: { isOnPublicStory },
    req,
  })
  return doc
}

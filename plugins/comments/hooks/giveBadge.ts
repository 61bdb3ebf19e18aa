import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { idOf } from '#kit/idOf.ts'

const isOnByline = async (article: string, req: PayloadRequest) => {
  const story = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    req,
    select: { byline: true },
  })
  // An author may have been deleted since.
  const authors = (story.byline ?? []).flatMap(({ author }) => (author ? [idOf(author)] : []))
  const where = { id: { in: authors }, user: { equals: req.user?.id } }
  return (await req.payload.count({ collection: 'authors', where, req })).totalDocs > 0
}

/** Marks a new comment by one of the newsroom, and by an author of the story; guests have no mark. */
export const giveBadge: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user || req.context.isModerated) return data
  if (await isOnByline(data.article, req)) return { ...data, badge: 'author' }
  return isStaff({ req }) ? { ...data, badge: 'staff' } : data
}

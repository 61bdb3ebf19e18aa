import type { DataFromCollectionSlug, PayloadRequest, TaskConfig, Where } from 'payload'
import { isPlaceholder } from '#collections/fields/placeholderSlug.ts'

type Story = DataFromCollectionSlug<'articles'>

const day = 24 * 60 * 60 * 1000
const most = 500

// What somebody must fill in: language and stage come by themselves.
const written = ['headline', 'standfirst', 'body', 'leadImage', 'section', 'translationOf']
const planned = ['scheduledFor', 'unpublishAt', 'embargoedUntil', 'breakingUntil', 'publishedAt']

const isUntouched: Where[] = [...written, ...planned].map((field) => ({
  [`version.${field}`]: { exists: false },
}))

// An empty list is not the same as none to every database, and groups are other plugins'.
const isBlank = ({ tags, byline, corrections, slug, seo }: Partial<Story>) =>
  [tags, byline, corrections].every((list) => !list?.length) &&
  (!slug || isPlaceholder(slug)) &&
  Object.values(seo ?? {}).every((value) => !value)

const findUntouched = async ({ payload }: PayloadRequest) => {
  const before = new Date(Date.now() - day).toISOString()
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: {
      and: [{ latest: { equals: true } }, { updatedAt: { less_than: before } }, ...isUntouched],
    },
    limit: most,
    depth: 0,
  })
  return docs.filter(({ version }) => isBlank(version)).map(({ parent }) => parent as string)
}

const withoutNotes = async (ids: string[], { payload }: PayloadRequest) => {
  if (!payload.collections.notes) return ids
  const where = { article: { in: ids } }
  const { docs } = await payload.find({ collection: 'notes', where, depth: 0, pagination: false })
  const noted = new Set(docs.map(({ article }) => article))
  return ids.filter((id) => !noted.has(id))
}

const deleteStories = async (ids: string[], req: PayloadRequest) => {
  const where: Where = { id: { in: ids }, firstPublishedAt: { exists: false } }
  const { errors } = await req.payload.delete({ collection: 'articles', where, req })
  if (errors.length === 0) return
  const [{ id, message }] = errors as [(typeof errors)[number]]
  throw new Error(`${errors.length} empty drafts were not deleted, first ${id}: ${message}`)
}

/**
 * Every night: deletes drafts in which nobody has filled in anything, and on which there is no note,
 * for a day. The panel stores a story as soon as somebody opens a new one, so that it can save itself.
 */
export const clearEmptyDrafts = ({ enabled }: { enabled: boolean }): TaskConfig => ({
  slug: 'clearEmptyDrafts',
  schedule: enabled ? [{ cron: '30 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req }) => {
    const ids = await withoutNotes(await findUntouched(req), req)
    if (ids.length > 0) await deleteStories(ids, req)
    return { output: {} }
  },
})

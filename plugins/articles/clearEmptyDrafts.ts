import type { TaskConfig, Where } from 'payload'

const day = 24 * 60 * 60 * 1000
const most = 500

const isUntouched: Where[] = ['headline', 'standfirst', 'body', 'leadImage'].map((field) => ({
  [`version.${field}`]: { exists: false },
}))

/**
 * Every night: deletes drafts in which nobody wrote anything for a day. The panel stores a story as
 * soon as somebody opens a new one, so that it can save itself.
 */
export const clearEmptyDrafts = ({ enabled }: { enabled: boolean }): TaskConfig => ({
  slug: 'clearEmptyDrafts',
  schedule: enabled ? [{ cron: '30 2 * * *', queue: 'nightly' }] : [],
  retries: 2,
  handler: async ({ req }) => {
    const before = new Date(Date.now() - day).toISOString()
    const { docs } = await req.payload.findVersions({
      collection: 'articles',
      where: {
        and: [{ latest: { equals: true } }, { updatedAt: { less_than: before } }, ...isUntouched],
      },
      limit: most,
      depth: 0,
    })
    const ids = docs.map(({ parent }) => parent as string)
    const where: Where = { id: { in: ids }, firstPublishedAt: { exists: false } }
    if (ids.length > 0) await req.payload.delete({ collection: 'articles', where, req })
    return { output: {} }
  },
})

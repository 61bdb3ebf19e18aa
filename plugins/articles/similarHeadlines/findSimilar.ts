import type { PayloadRequest } from 'payload'
import { likeness, nearlySame, wordsOf } from './likeness.ts'

export type SimilarStory = {
  id: string
  headline: string
  status: 'draft' | 'published'
  publishedAt: string | null
}

type Wanted = { headline: string; except?: string }

const newest = 500
const shown = 5
const day = 24 * 60 * 60 * 1000
const span = 30 * day

const findRecent = async ({ payload, user }: PayloadRequest, except?: string) => {
  const since = new Date(Date.now() - span).toISOString()
  const others = except ? [{ id: { not_equals: except } }] : []
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ updatedAt: { greater_than: since } }, ...others] },
    sort: '-updatedAt',
    limit: newest,
    pagination: false,
    depth: 0,
    draft: true,
    select: { headline: true, publishedAt: true },
    overrideAccess: false,
    user,
  })
  return docs
}

const findPublic = async ({ payload }: PayloadRequest, ids: string[]) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * Stories of the last 30 days whose newest headline is nearly `headline`, the likest first: five at
 * most, out of the 500 that were touched last, and only those that the asking user may read.
 */
export const findSimilar = async (
  req: PayloadRequest,
  { headline, except }: Wanted,
): Promise<SimilarStory[]> => {
  const words = wordsOf(headline)
  const recent = await findRecent(req, except)
  const alike = recent
    .map((story) => ({ ...story, likeness: likeness(words, wordsOf(story.headline ?? '')) }))
    .filter((story) => story.likeness >= nearlySame)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, shown)
  const published = await findPublic(
    req,
    alike.map(({ id }) => id),
  )
  return alike.map(({ id, headline, publishedAt }) => ({
    id,
    headline,
    status: published.has(id) ? 'published' : 'draft',
    publishedAt: publishedAt ?? null,
  }))
}

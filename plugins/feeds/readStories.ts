// The newest stories of what a feed is about.
import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import { articleViewsOf, type ShownArticle } from '#kit/articleViews.ts'

type Story = DataFromCollectionSlug<'articles'>

/** What a feed says of a story, beside what else the delivery API shows. */
export type FeedStory = {
  id: string
  url: string
  headline: string
  standfirst: string
  bodyHtml: string
  byline: { name: string; url: string }[]
  section: { name: string } | null
  tags: { name: string }[]
  leadImage: { url: string; mimeType: string | null } | null
  publishedAt: string
  updatedAt: string
}

/** @returns the stories, newest first, with the tags of what they were made from */
export const readStories = async (payload: Payload, where: Where, limit: number) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    sort: ['-publishedAt', '-id'],
    depth: 1,
    limit,
    overrideAccess: false,
    pagination: false,
    populate: { articles: { headline: true, slug: true } },
  })
  const { whole } = articleViewsOf(payload.config)
  const shown = await whole.load({ payload, articles: docs as Story[] })
  const stories = shown.map(({ view }: ShownArticle) => view as FeedStory)
  return { stories, tags: shown.flatMap(({ tags }) => tags) }
}

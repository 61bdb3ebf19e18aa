import type { Payload } from 'payload'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { FeedNotFound } from '../errors.ts'
import { feedUrl, formats, writeFeed, type Format, type Publication } from '../formats.ts'
import { readStories, type FeedStory } from '../readStories.ts'
import { findSubject, theSite, type Collection, type Subject } from '../subjects.ts'

export type FeedSettings = Publication & { text: 'full' | 'short'; most: number }

const cache = { maxAge: 300, staleWhileRevalidate: 3600 }

// Feed readers add parameters of their own; what is not known here is passed over.
const queryFor = ({ text }: FeedSettings) =>
  z.object({ text: z.enum(['full', 'short']).default(text) })

const linksOf = (format: Format, subject: Subject, { siteUrl, hub }: FeedSettings) => {
  const self = `<${feedUrl(siteUrl, subject, format)}>; rel="self"`
  return { Link: hub ? `<${hub}>; rel="hub", ${self}` : self }
}

const answer = async (
  payload: Payload,
  { format, subject, isFull }: { format: Format; subject: Subject; isFull: boolean },
  settings: FeedSettings,
) => {
  const { stories, tags } = await readStories(payload, subject.where, settings.most)
  return {
    body: writeFeed(format, { subject, stories, isFull }, settings),
    headers: linksOf(format, subject, settings),
    tags: ['articles', ...subject.tags, ...tags],
  }
}

const aStory: FeedStory = {
  id: 'd30544f7-0cae-4435-8c3f-7edd7bece0b5',
  url: 'https://news.example/articles/duong-ben-go-ba-lan-lui-hen',
  headline: 'Đường Bến Gỗ ba lần lùi hẹn',
  standfirst: 'Con đường 14,6 km lỡ hẹn thông xe lần thứ ba.',
  bodyHtml: '',
  byline: [{ name: 'Lê Hoàng Minh Châu', url: 'https://news.example/authors/le-hoang-minh-chau' }],
  section: null,
  tags: [],
  leadImage: null,
  publishedAt: '2026-11-23T16:35:26.035Z',
  updatedAt: '2026-11-23T16:35:26.035Z',
}

const exampleOf = (format: Format) =>
  writeFeed(
    format,
    { subject: theSite, stories: [aStory], isFull: false },
    { siteUrl: 'https://news.example', siteName: 'Báo Vân Sơn' },
  )

const routeFor = (format: Format, settings: FeedSettings) => ({
  method: 'get' as const,
  mediaType: formats[format].mediaType,
  responses: { 200: z.string().meta({ examples: [exampleOf(format)] }) },
  cache,
  query: queryFor(settings),
})

const siteFeed = (settings: FeedSettings) => (format: Format) => {
  const { query, ...route } = routeFor(format, settings)
  return defineRoute({
    ...route,
    path: `/${format}`,
    summary: `The newest stories as ${formats[format].name}`,
    request: { query },
    handle: ({ payload, query: { text } }) =>
      answer(payload, { format, subject: theSite, isFull: text === 'full' }, settings),
  })
}

const feedOf = (collection: Collection, settings: FeedSettings) => (format: Format) => {
  const { query, ...route } = routeFor(format, settings)
  return defineRoute({
    ...route,
    path: `/${collection}/:slug/${format}`,
    summary: `The newest stories of one of the ${collection} as ${formats[format].name}`,
    request: { params: z.object({ slug: z.string().max(160) }), query },
    cache: { ...cache, missing: [collection] },
    handle: async ({ payload, params: { slug }, query: { text } }) => {
      const subject = await findSubject(payload, collection, slug)
      if (!subject) throw new FeedNotFound()
      return answer(payload, { format, subject, isFull: text === 'full' }, settings)
    },
  })
}

/** `GET /feed.xml`, `/atom.xml` and `/feed.json`, also below a section, an author and a tag. */
export const feedRoutes = (settings: FeedSettings) => {
  const all = Object.keys(formats) as Format[]
  const ofTerms = (['sections', 'authors', 'tags'] as const).flatMap((collection) =>
    all.map(feedOf(collection, settings)),
  )
  return [...all.map(siteFeed(settings)), ...ofTerms]
}

// Stories as sitemaps list them: their address, when they changed, and the same in other languages.
import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import type { SitemapItemLoose } from 'sitemap'
import { articlePartsOf } from '#kit/articlePart.ts'

type Story = DataFromCollectionSlug<'articles'>
type Translation = { language: string; url: string }

type Wanted = { where: Where; sort: string[]; limit: number; page?: number }

export const findStories = async (payload: Payload, { page = 1, ...wanted }: Wanted) => {
  const { docs } = await payload.find({
    collection: 'articles',
    ...wanted,
    depth: 0,
    overrideAccess: false,
    page,
    select: { headline: true, language: true, publishedAt: true, revisedAt: true, slug: true },
  })
  return docs as Story[]
}

/** SQLite asks for no more ids than some thousands at a time. */
const batch = 1_000

const batchesOf = (stories: Story[]) =>
  Array.from({ length: Math.ceil(stories.length / batch) }, (_, at) =>
    stories.slice(at * batch, (at + 1) * batch),
  )

const translationsOf = async (payload: Payload, stories: Story[]) => {
  const part = articlePartsOf(payload.config).find(({ name }) => name === 'translations')
  const values: Translation[][] = []
  for (const articles of part ? batchesOf(stories) : []) {
    values.push(...((await part!.load({ payload, articles, views: [] })) as Translation[][]))
  }
  return values
}

const linksOf = (own: Translation, others: Translation[] = []) =>
  others.length ? [own, ...others].map(({ language, url }) => ({ lang: language, url })) : undefined

/** The stories in their order, as the sitemap's writer takes them. */
export const toItems = async (
  payload: Payload,
  stories: Story[],
  siteUrl: string,
): Promise<SitemapItemLoose[]> => {
  const translations = await translationsOf(payload, stories)
  return stories.map((story, at) => {
    const url = `${siteUrl}/articles/${story.slug}`
    return {
      url,
      lastmod: story.revisedAt ?? story.publishedAt ?? undefined,
      links: linksOf({ language: story.language, url }, translations[at]),
    }
  })
}

// The same story in other languages. Each is an article of its own; all but the original name the
// original in `translationOf`.
import type { ArticlePart } from '#kit/articlePart.ts'
import { idOf } from '#kit/idOf.ts'
import type { Payload, Where } from 'payload'
import { z } from 'zod'

const anEnglishOne = {
  language: 'en',
  slug: 'ben-go-road-is-late-again',
  url: 'https://news.example/articles/ben-go-road-is-late-again',
}

const translationSchema = z
  .object({
    language: z.enum(['vi', 'en']),
    slug: z.string(),
    url: z.string().meta({ format: 'uri' }),
  })
  .meta({ examples: [anEnglishOne] })

const schema = z.array(translationSchema)

type Linked = { id: string; original: string }

// Who translates whom is the newsroom's knowledge; what of it is public is asked for afterwards.
const findLinks = async (payload: Payload, where: Where): Promise<Linked[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    depth: 0,
    pagination: false,
    select: { translationOf: true },
  })
  return docs.map(({ id, translationOf }) => ({
    id,
    original: translationOf ? idOf(translationOf) : id,
  }))
}

const findFamilies = async (payload: Payload, ids: string[]) => {
  const links = await findLinks(payload, {
    or: [
      { and: [{ id: { in: ids } }, { translationOf: { exists: true } }] },
      { translationOf: { in: ids } },
    ],
  })
  const originals = [...new Set(links.map(({ original }) => original))]
  if (originals.length === 0) return []
  return findLinks(payload, {
    or: [{ id: { in: originals } }, { translationOf: { in: originals } }],
  })
}

const findPublic = async (payload: Payload, ids: string[]) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { language: true, slug: true },
    sort: 'language',
  })
  return docs
}

/** `translations [{ language, slug, url }]` on every story: its public versions but itself. */
export const translationsPart = (siteUrl: string): ArticlePart => ({
  name: 'translations',
  schema,
  load: async ({ payload, articles }) => {
    const families = await findFamilies(
      payload,
      articles.map(({ id }) => id),
    )
    const originalOf = new Map(families.map(({ id, original }) => [id, original]))
    const shown = families.length ? await findPublic(payload, [...originalOf.keys()]) : []
    return articles.map(({ id: own }) =>
      shown
        .filter(({ id }) => id !== own && originalOf.get(id) === originalOf.get(own))
        .map(({ id, language, slug }) => ({
          id,
          language,
          slug,
          url: `${siteUrl}/articles/${slug}`,
        })),
    )
  },
  // The schema lets no id out: it is here for the tags.
  tags: (articleId, { value }) => [
    `translations:${articleId}`,
    ...(value as { id: string }[]).map(({ id }) => `articles:${id}`),
  ],
})

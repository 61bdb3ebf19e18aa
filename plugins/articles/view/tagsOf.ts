import { idOf } from '#kit/idOf.ts'
import type { Article } from './toPublicArticle.ts'

type Related = { id: string } | string | null | undefined

const tagFor = (collection: string, related: Related) =>
  related ? [`${collection}:${idOf(related)}`] : []

type Fields = {
  doc?: { relationTo: string; value: Related }
  pictures?: { image?: Related }[]
  stories?: Related[]
  content?: unknown
}

const listOf = <T>(value: T[] | null | undefined) => (Array.isArray(value) ? value : [])

// Links carry a story, galleries pictures, related stories the stories, fact boxes a text.
const tagsInFields = ({ doc, pictures, stories, content }: Fields): string[] => [
  ...(doc ? tagFor(doc.relationTo, doc.value) : []),
  ...listOf(pictures).flatMap((row) => tagFor('images', row?.image)),
  ...listOf(stories).flatMap((story) => tagFor('articles', story)),
  ...tagsInBody((content as { root?: unknown } | null | undefined)?.root),
]

const tagsInBody = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(tagsInBody)
  if (typeof node !== 'object' || node === null) return []
  const { type, relationTo, value, children, fields } = node as Record<string, unknown>
  return [
    ...(type === 'upload' ? tagFor(String(relationTo), value as Related) : []),
    ...(fields ? tagsInFields(fields) : []),
    ...tagsInBody(children),
  ]
}

/** What an answer with this story is made from: a change of any of it drops the answer. */
export const tagsOf = (article: Article): string[] => [
  `articles:${article.id}`,
  ...tagFor('sections', article.section),
  ...tagFor('images', article.leadImage),
  ...(article.byline ?? []).flatMap(({ author }) => tagFor('authors', author)),
  ...(article.tags ?? []).flatMap((tag) => tagFor('tags', tag)),
  ...tagsInBody(article.body?.root),
]

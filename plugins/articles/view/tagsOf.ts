import { idOf } from '#kit/idOf.ts'
import type { Article } from './toPublicArticle.ts'

type Related = { id: string } | string | null | undefined

const tagFor = (collection: string, related: Related) =>
  related ? [`${collection}:${idOf(related)}`] : []

// Pictures and linked stories inside the body are nodes with a relation and a value.
const tagsInBody = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(tagsInBody)
  if (typeof node !== 'object' || node === null) return []
  const { type, relationTo, value, children, fields } = node as Record<string, unknown>
  const doc = (fields as { doc?: { relationTo: string; value: Related } } | undefined)?.doc
  return [
    ...(type === 'upload' ? tagFor(String(relationTo), value as Related) : []),
    ...(doc ? tagFor(doc.relationTo, doc.value) : []),
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

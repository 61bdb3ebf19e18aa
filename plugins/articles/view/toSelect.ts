// What of a story is read for an answer. Each relation costs a query of its own, and a body is most of
// a story.
import { articlePartsOf } from '#kit/articlePart.ts'
import type { ArticleView } from '#kit/articleViews.ts'
import { isAsked } from './isAsked.ts'

// Of what is not named here, the stored field has the same name.
const madeFrom: Record<string, string[]> = {
  id: [],
  url: ['slug'],
  readingTimeMinutes: ['wordCount'],
  publishedAt: ['publishedAt', 'createdAt'],
  updatedAt: ['revisedAt', 'publishedAt', 'createdAt'],
  breaking: ['breakingUntil'],
  bodyHtml: ['body', 'language'],
}

/**
 * The fields that an answer is made from. Parts may be made from any field but the body: with one of
 * them, everything else is read.
 */
export const toSelect =
  (usual: { hasBody: boolean }): ArticleView['select'] =>
  (config, { fields, include, beside = [] }) => {
    const asked = { fields, include }
    const hasParts = articlePartsOf(config).some((part) => isAsked(part, asked))
    if (fields && !hasParts) {
      const names = [...fields, ...(include ?? [])]
      const stored = names.flatMap((name) => madeFrom[name] ?? [name])
      return Object.fromEntries([...stored, ...beside].map((name) => [name, true]))
    }
    const bodyHtml = { name: 'bodyHtml', onRequest: !usual.hasBody }
    const needsBody = [bodyHtml, { name: 'body', onRequest: true }].some((one) =>
      isAsked(one, asked),
    )
    return needsBody ? undefined : { body: false }
  }

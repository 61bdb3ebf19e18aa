import { idOf } from '#kit/idOf.ts'
import type { Payload, Where } from 'payload'
import type { Article } from '../view/toPublicArticle.ts'

/** Of the newest that share a tag, so many are weighed. */
const weighed = 60

const find = async (payload: Payload, conditions: Where[], limit: number) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: conditions },
    sort: ['-publishedAt', '-id'],
    depth: 1,
    limit,
    overrideAccess: false,
    pagination: false,
    select: { body: false },
  })
  return docs as Article[]
}

type Story = Pick<Article, 'id' | 'language' | 'section' | 'tags'>

const sharedBy = (tags: string[]) => (article: Article) =>
  (article.tags ?? []).filter((tag) => tags.includes(idOf(tag))).length

// Newest first as they come; sorting keeps that among those that share as many.
const closest = (articles: Article[], tags: string[]) => {
  const shared = sharedBy(tags)
  return articles.toSorted((one, other) => shared(other) - shared(one))
}

/** Public stories in its language: those that share most tags, then the newest of its section. */
export const findRelated = async (payload: Payload, story: Story, limit: number) => {
  const own: Where[] = [{ id: { not_equals: story.id } }, { language: { equals: story.language } }]
  const tags = (story.tags ?? []).map(idOf)
  const tagged = tags.length ? await find(payload, [...own, { tags: { in: tags } }], weighed) : []
  const related = closest(tagged, tags).slice(0, limit)
  if (related.length === limit || !story.section) return related
  const without = related.map(({ id }) => ({ id: { not_equals: id } }))
  const section: Where = { section: { equals: idOf(story.section) } }
  const rest = await find(payload, [...own, section, ...without], limit - related.length)
  return [...related, ...rest]
}

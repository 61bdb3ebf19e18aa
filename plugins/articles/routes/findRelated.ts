import { idOf } from '#kit/idOf.ts'
import type { Payload, SelectType, Where } from 'payload'
import type { Article } from '../view/toPublicArticle.ts'

/** Of the newest that share a tag, so many are weighed. */
const weighed = 60

type Reading = { limit: number; select?: SelectType }

const find = async (payload: Payload, conditions: Where[], { limit, select }: Reading) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: conditions },
    sort: ['-publishedAt', '-id'],
    depth: 1,
    limit,
    overrideAccess: false,
    pagination: false,
    select,
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

/**
 * Public stories in its language: those that share most tags, then the newest of its section. `select`
 * must read their tags.
 */
export const findRelated = async (payload: Payload, story: Story, { limit, select }: Reading) => {
  const own: Where[] = [{ id: { not_equals: story.id } }, { language: { equals: story.language } }]
  const tags = (story.tags ?? []).map(idOf)
  const shared = [...own, { tags: { in: tags } }]
  const tagged = tags.length ? await find(payload, shared, { limit: weighed, select }) : []
  const related = closest(tagged, tags).slice(0, limit)
  if (related.length === limit || !story.section) return related
  const without = related.map(({ id }) => ({ id: { not_equals: id } }))
  const section: Where = { section: { equals: idOf(story.section) } }
  const left = { limit: limit - related.length, select }
  const rest = await find(payload, [...own, section, ...without], left)
  return [...related, ...rest]
}

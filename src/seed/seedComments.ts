import { hoursBefore, type Ids, type Seeding } from './seeding.ts'

/** Comments in every state, an answer after what it answers. */
export const seedComments = async (seeding: Seeding, articles: Ids) => {
  const { payload, req, content, step } = seeding
  const ids: Ids = new Map()
  const oldestFirst = [...content.comments].sort((a, b) => b.hoursAgo - a.hoursAgo)
  for (const { article, key, parentKey, hoursAgo, ...written } of oldestFirst) {
    const time = hoursBefore(seeding, hoursAgo)
    const relations = { article: articles.get(article)!, parent: parentKey && ids.get(parentKey) }
    const { id } = await payload.create({
      collection: 'comments',
      data: { ...written, ...relations, createdAt: time, updatedAt: time },
      context: { isModerated: true },
      depth: 0,
      req,
    })
    if (key) ids.set(key, id)
    step()
  }
}

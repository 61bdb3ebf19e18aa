import { randomBytes } from 'node:crypto'
import { hoursBefore, type Ids, type Seeding } from './seeding.ts'

const toList = (values: Record<string, number>) =>
  Object.entries(values).flatMap(([value, times]) => Array<number>(times).fill(Number(value)))

/** Ratings, each by a visitor of its own: most of them soon after their story came out. */
export const seedRatings = async (seeding: Seeding, articles: Ids) => {
  const { payload, req, content, step } = seeding
  const ages = new Map(content.stories.map(({ slug, hoursAgo }) => [slug, hoursAgo]))
  for (const { article, values } of content.ratings) {
    const list = toList(values)
    for (const [index, value] of list.entries()) {
      const age = ages.get(article)! * (1 - (index / list.length) ** 2)
      const time = hoursBefore(seeding, age)
      const data = { article: articles.get(article)!, value, createdAt: time, updatedAt: time }
      await payload.create({
        collection: 'ratings',
        data: data as never,
        context: { visitor: randomBytes(16).toString('hex') },
        depth: 0,
        req,
      })
    }
    step()
  }
}

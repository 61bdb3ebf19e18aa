import { randomBytes } from 'node:crypto'
import type { Ids, Seeding } from './seeding.ts'

const toList = (values: Record<string, number>) =>
  Object.entries(values).flatMap(([value, times]) => Array<number>(times).fill(Number(value)))

/** Ratings, each by a visitor of its own. */
export const seedRatings = async ({ payload, req, content, step }: Seeding, articles: Ids) => {
  for (const { article, values } of content.ratings) {
    for (const value of toList(values)) {
      await payload.create({
        collection: 'ratings',
        data: { article: articles.get(article)!, value } as never,
        context: { visitor: randomBytes(16).toString('hex') },
        depth: 0,
        req,
      })
    }
    step()
  }
}

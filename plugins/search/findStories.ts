import type { DataFromCollectionSlug } from 'payload'
import type { FindStories } from '#kit/readStories.ts'
import type { Match } from './engines/engine.ts'

type Story = DataFromCollectionSlug<'articles'>

/** A match with its story as readers may see it. */
export type Found = { story: Story; match: Match }

/** The matches that readers may see, in their order: what the index says of a story decides nothing. */
export const findStories = async (find: FindStories, matches: Match[]): Promise<Found[]> => {
  if (matches.length === 0) return []
  const ids = matches.map(({ article }) => article)
  const docs = await find({ where: { id: { in: ids } }, limit: ids.length })
  const byId = new Map(docs.map((story) => [story.id, story]))
  return matches.flatMap((match) => {
    const story = byId.get(match.article)
    return story ? [{ story, match }] : []
  })
}

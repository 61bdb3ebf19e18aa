import type { DataFromCollectionSlug, Payload, SelectType } from 'payload'
import type { Match } from './engines/engine.ts'

type Story = DataFromCollectionSlug<'articles'>

/** A match with its story as readers may see it. */
export type Found = { story: Story; match: Match }

/** The matches that readers may see, in their order: what the index says of a story decides nothing. */
export const findStories = async (
  payload: Payload,
  matches: Match[],
  select?: SelectType,
): Promise<Found[]> => {
  if (matches.length === 0) return []
  const ids = matches.map(({ article }) => article)
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 1,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    select,
  })
  const byId = new Map((docs as Story[]).map((story) => [story.id, story]))
  return matches.flatMap((match) => {
    const story = byId.get(match.article)
    return story ? [{ story, match }] : []
  })
}

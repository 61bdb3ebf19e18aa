// Goes down the tiers until a page is full, and on from where the page before ended.
import type { Payload } from 'payload'
import { fromCursor, InvalidCursor, toCursor } from '#kit/cursor.ts'
import type { Filters, Match } from './engines/engine.ts'
import { engineOf } from './engines/engineOf.ts'
import type { SearchQuery } from './query.ts'
import { tiersOf } from './tiers.ts'

type Found = Match & { tier: number }

type Wanted = { query: SearchQuery; filters: Filters; after?: string; limit: number }

type Start = { tier: number; behind?: { article: string; publishedAt: string } }

const startAt = (after: string | undefined, tiers: number): Start => {
  if (!after) return { tier: 0 }
  const position = fromCursor(after)
  if (position.length !== 3 || position[0] >= tiers) throw new InvalidCursor({ path: 'after' })
  const [tier, publishedAt, article] = position
  return { tier, behind: { article, publishedAt } }
}

const cursorBehind = ({ tier, publishedAt, article }: Found) =>
  toCursor([tier, publishedAt, article])

/**
 * One page of what fits, best first, and a cursor where more follows.
 * @throws InvalidCursor for one that another list has answered
 */
export const findMatches = async (
  payload: Payload,
  { query, filters, after, limit }: Wanted,
): Promise<{ matches: Match[]; nextCursor: string | null }> => {
  const tiers = tiersOf(query)
  const start = startAt(after, tiers.length)
  const found: Found[] = []
  for (let at = start.tier; at < tiers.length && found.length <= limit; at++) {
    const matches = await engineOf(payload).find(payload, {
      ...filters,
      tier: tiers[at]!,
      without: tiers.slice(0, at),
      behind: at === start.tier ? start.behind : undefined,
      limit: limit + 1 - found.length,
    })
    found.push(...matches.map((match) => ({ ...match, tier: at })))
  }
  const matches = found.slice(0, limit)
  return { matches, nextCursor: found.length > limit ? cursorBehind(matches.at(-1)!) : null }
}

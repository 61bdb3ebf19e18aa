// What a search engine is: a place for entries that answers which of them fit a tier.
import type { Payload, PayloadRequest } from 'payload'
import type { SearchEntry } from '../entry.ts'
import type { Tier } from '../tiers.ts'

/** A story that fits; `body` is its text as written. */
export type Match = { article: string; publishedAt: string; body: string }

/** ISO 8601; `until` itself is out. */
export type Filters = { facets: string[]; since?: string; until?: string }

/** Newest first. `without`: what fits one of these has been answered already. */
export type Wanted = Filters & {
  tier: Tier
  without: Tier[]
  /** Only what comes after this one. */
  behind?: Pick<Match, 'article' | 'publishedAt'>
  limit: number
}

export type SearchEngine = {
  find: (payload: Payload, wanted: Wanted) => Promise<Match[]>
  /** Stores an entry in place of the one there was, in the request's transaction. */
  put: (req: PayloadRequest, entry: SearchEntry) => Promise<void>
  /** Does nothing where there is none. */
  remove: (req: PayloadRequest, article: string) => Promise<void>
  /** Those of some folded words that stand in any story. */
  known: (payload: Payload, words: string[]) => Promise<string[]>
  /** Ids of stories that have an entry, in order, behind `last`. */
  list: (payload: Payload, last: string, limit: number) => Promise<string[]>
}

// What plugins keep of a story beside the rows that it counts, proven by the command `recount`.
import type { Config, PayloadRequest } from 'payload'
import { appendCustom } from './extendConfig.ts'

type Value = number | string | null

/** A stored number, and what the rows say. */
export type Fault = { field: string; is: Value; should: Value }

/**
 * One plugin's counts of a story. `check` names what is wrong; `repair` makes it right, whole or not at
 * all, while readers go on.
 */
export type Recount = {
  check: (req: PayloadRequest, article: string) => Promise<Fault[]>
  repair: (req: PayloadRequest, article: string) => Promise<unknown>
}

/** Adds counts to those that `npm run recount` proves. */
export const addRecount = (config: Config, recount: Recount) =>
  appendCustom(config, 'recounts', recount)

/** What the plugins in the list have to prove. */
export const recountsOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.recounts ?? []) as Recount[]

/** “stars5 7 → 1, ratingRank – → 412” */
export const describeFaults = (faults: Fault[]) =>
  faults.map(({ field, is, should }) => `${field} ${is ?? '–'} → ${should ?? '–'}`).join(', ')

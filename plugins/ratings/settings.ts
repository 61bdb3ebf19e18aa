// What the newsroom’s operator settles about ratings.
import type { Config } from 'payload'

export type RatingsOptions = {
  /**
   * Switches rules and routes off; the collections stay.
   * @default true
   */
  enabled?: boolean
  /**
   * The most stars that a story can be given: 2 to 10. Settle it before the first rating: what was
   * given on another scale is not converted.
   * @default 5
   */
  best?: number
  /**
   * How many ratings of one story may come from one address and browser: readers of a household, or
   * of a classroom whose computers are all the same. Not how many from one network.
   * @default 5
   */
  perOrigin?: number
  /**
   * After so many days a job forgets what address and browser a rating came from; 0: never.
   * @default 14
   */
  keepOriginDays?: number
  /**
   * What a story is taken to have before anybody has rated it, for the order of the top-rated: `weight`
   * ratings of `mean` stars each. So one rating of five stars does not stand above a hundred of 4.8.
   * @default the middle of the scale, ten times
   */
  prior?: Partial<Prior>
  /**
   * When a story's ratings are held until an editor has looked: more than `least` within `minutes`,
   * and more than `times` what the hour before has brought in as many minutes. `false`: never.
   * @default { minutes: 10, least: 30, times: 5 }
   */
  burst?: Burst | false
  /**
   * Puts `aggregateRating` into the story’s `jsonLd`. Google lists no type of article among those it
   * shows stars for (developers.google.com/search/docs/appearance/structured-data/review-snippet), so
   * it may bring nothing.
   * @default false
   */
  structuredData?: boolean
}

/** `mean` in stars; `weight` in ratings. */
export type Prior = { mean: number; weight: number }

export type Burst = { minutes: number; least: number; times: number }

export type RatingsSettings = Required<Omit<RatingsOptions, 'enabled' | 'prior'>> & { prior: Prior }

const key = 'ratings'

/** Keeps them where a command finds them; `config.custom` never leaves the server. */
export const keepSettings = (config: Config, settings: RatingsSettings): Config => ({
  ...config,
  custom: { ...config.custom, [key]: settings },
})

export const settingsOf = (config: { custom?: Record<string, unknown> }) =>
  config.custom?.[key] as RatingsSettings

const demand = (isRight: boolean, sentence: string) => {
  if (!isRight) throw new Error(`ratingsPlugin: ${sentence}`)
}

const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least

const demandPrior = ({ mean, weight }: Prior, best: number) => {
  demand(mean >= 1 && mean <= best, '`prior.mean` lies on the scale.')
  demand(weight > 0, '`prior.weight` is more than 0.')
}

const demandBurst = (burst: Burst | false) => {
  if (!burst) return
  demand(isWhole(burst.minutes, 1), '`burst.minutes` is a whole number from 1.')
  demand(isWhole(burst.least, 1), '`burst.least` is a whole number from 1.')
  demand(burst.times >= 1, '`burst.times` is 1 or more.')
}

/** @throws Error where an option is out of bounds: it stops the start */
export const settle = ({ prior, ...options }: RatingsOptions): RatingsSettings => {
  const { best = 5, perOrigin = 5, keepOriginDays = 14, structuredData = false } = options
  const { burst = { minutes: 10, least: 30, times: 5 } } = options
  demand(isWhole(best, 2) && best <= 10, '`best` is a whole number from 2 to 10.')
  demand(isWhole(perOrigin, 1), '`perOrigin` is a whole number from 1.')
  demand(isWhole(keepOriginDays, 0), '`keepOriginDays` is a whole number from 0.')
  const whole = { mean: (1 + best) / 2, weight: 10, ...prior }
  demandPrior(whole, best)
  demandBurst(burst)
  return { best, perOrigin, keepOriginDays, burst, structuredData, prior: whole }
}

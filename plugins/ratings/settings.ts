// What the newsroom’s operator settles about ratings.

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
}

export type RatingsSettings = Required<Omit<RatingsOptions, 'enabled'>>

const defaults: RatingsSettings = { best: 5, perOrigin: 5, keepOriginDays: 14 }

const demand = (isRight: boolean, sentence: string) => {
  if (!isRight) throw new Error(`ratingsPlugin: ${sentence}`)
}

const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least

/** @throws Error where an option is out of bounds: it stops the start */
export const settle = (options: RatingsOptions): RatingsSettings => {
  const settings = { ...defaults, ...options }
  const { best, keepOriginDays, perOrigin } = settings
  demand(isWhole(best, 2) && best <= 10, '`best` is a whole number from 2 to 10.')
  demand(isWhole(perOrigin, 1), '`perOrigin` is a whole number from 1.')
  demand(isWhole(keepOriginDays, 0), '`keepOriginDays` is a whole number from 0.')
  return settings
}

import type { Payload } from 'payload'
import { inTurn } from '#kit/inTurn.ts'
import type { Origin } from '#kit/origin.ts'

type Own = { payload: Payload; article: string; visitor: string }
type Rating = Own & { value: number; origin: Origin }

const findOwn = async ({ payload, article, visitor }: Own) => {
  const { docs } = await payload.find({
    collection: 'ratings',
    // Access narrows it down to this visitor's own.
    where: { article: { equals: article } },
    depth: 0,
    limit: 1,
    pagination: false,
    context: { visitor },
    overrideAccess: false,
  })
  return docs[0]
}

const optionsFor = (visitor: string, origin?: Origin) =>
  ({
    collection: 'ratings',
    context: { visitor, origin },
    depth: 0,
    overrideAccess: false,
  }) as const

/** What is done to one story's ratings by this name is done one after the other in this process. */
export const turnOf = (article: string) => `rating:${article}`

const most = 5

const store = async (rating: Rating, tries: number): Promise<void> => {
  const { payload, article, origin, value, visitor } = rating
  const options = optionsFor(visitor, origin)
  const own = await findOwn(rating)
  try {
    await (own
      ? payload.update({ ...options, id: own.id, data: { value } })
      : payload.create({ ...options, data: { article, value } as never }))
  } catch (error) {
    const isOvertaken = (await findOwn(rating))?.id !== own?.id
    if (!isOvertaken || tries === 1) throw error
    await store(rating, tries - 1)
  }
}

/**
 * Stores a visitor's rating of a story in place of any earlier one. Where the same visitor's other
 * request came in between (through another process), and made or took back the rating that this one
 * found, it begins anew. In turn: what one reader's rating is measured by, the next one must find,
 * on a database without transactions too.
 */
export const storeRating = (rating: Rating) =>
  inTurn(rating.payload, turnOf(rating.article), () => store(rating, most))

const withdraw = async (own: Own) => {
  const rating = await findOwn(own)
  if (!rating) return
  try {
    await own.payload.delete({ ...optionsFor(own.visitor), id: rating.id })
  } catch (error) {
    if ((await findOwn(own))?.id === rating.id) throw error
  }
}

/**
 * Takes a visitor's rating of a story back; none is no fault, nor another that came since. By its id:
 * a deletion by query would answer a failure as if nothing had been there.
 */
export const withdrawRating = (own: Own) =>
  inTurn(own.payload, turnOf(own.article), () => withdraw(own))

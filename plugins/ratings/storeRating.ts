import type { Payload } from 'payload'

type Own = { payload: Payload; article: string; visitor: string }
type Rating = Own & { value: number }

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

const optionsFor = (visitor: string) =>
  ({ collection: 'ratings', context: { visitor }, depth: 0, overrideAccess: false }) as const

const most = 5

/**
 * Stores a visitor's rating of a story in place of any earlier one. Where the same visitor's other
 * request came in between, and made or took back the rating that this one found, it begins anew.
 */
export const storeRating = async (rating: Rating, tries = most): Promise<void> => {
  const { payload, article, value, visitor } = rating
  const options = optionsFor(visitor)
  const own = await findOwn(rating)
  try {
    await (own
      ? payload.update({ ...options, id: own.id, data: { value } })
      : payload.create({ ...options, data: { article, value } as never }))
  } catch (error) {
    const isOvertaken = (await findOwn(rating))?.id !== own?.id
    if (!isOvertaken || tries === 1) throw error
    await storeRating(rating, tries - 1)
  }
}

/**
 * Takes a visitor's rating of a story back; none is no fault, nor another that came since. By its id: a deletion by query would
 * answer a failure as if nothing had been there.
 */
export const withdrawRating = async (own: Own) => {
  const rating = await findOwn(own)
  if (!rating) return
  try {
    await own.payload.delete({ ...optionsFor(own.visitor), id: rating.id })
  } catch (error) {
    if ((await findOwn(own))?.id === rating.id) throw error
  }
}

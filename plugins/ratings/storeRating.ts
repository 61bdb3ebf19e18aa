import { ValidationError, type Payload } from 'payload'

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

const createOrUpdate = async (rating: Rating) => {
  const { payload, article, value, visitor } = rating
  const options = optionsFor(visitor)
  const own = await findOwn(rating)
  return own
    ? payload.update({ ...options, id: own.id, data: { value } })
    : payload.create({ ...options, data: { article, value } as never })
}

/**
 * Stores a visitor's rating of a story in place of any earlier one. Two first ratings at once meet
 * in the unique index: the one that comes second becomes a change of the first.
 */
export const storeRating = async (rating: Rating) => {
  try {
    await createOrUpdate(rating)
  } catch (error) {
    if (!(error instanceof ValidationError) || !(await findOwn(rating))) throw error
    await createOrUpdate(rating)
  }
}

/**
 * Takes a visitor's rating of a story back; none is no fault. By its id: a deletion by query would
 * answer a failure as if nothing had been there.
 */
export const withdrawRating = async (own: Own) => {
  const rating = await findOwn(own)
  if (!rating) return
  try {
    await own.payload.delete({ ...optionsFor(own.visitor), id: rating.id })
  } catch (error) {
    if (await findOwn(own)) throw error
  }
}

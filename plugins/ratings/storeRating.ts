import { ValidationError, type Payload } from 'payload'

type Rating = { payload: Payload; article: string; value: number; visitor: string }

const findOwn = async ({ payload, article, visitor }: Rating) => {
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

const createOrUpdate = async (rating: Rating) => {
  const { payload, article, value, visitor } = rating
  const options = {
    collection: 'ratings',
    context: { visitor },
    depth: 0,
    overrideAccess: false,
  } as const
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

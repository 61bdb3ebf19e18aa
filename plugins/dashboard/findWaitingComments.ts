import type { PayloadRequest, Where } from 'payload'

const where: Where = { status: { equals: 'pending' } }

/** How many comments wait for a verdict, and since when (ISO 8601) the oldest does. */
export const findWaitingComments = async (req: PayloadRequest) => {
  const sort = 'createdAt'
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comments',
    where,
    sort,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    select: { createdAt: true },
    req,
  })
  return { total: totalDocs, oldest: docs[0]?.createdAt, where, sort }
}

import { getCurrentDate, type PayloadRequest, type Where } from 'payload'

/** At most `most` comments of those that match `among` within `seconds`. @default most 1 */
type Limit = { among: Where; most?: number; seconds: number }

/** Whole seconds until one more comment keeps to the limit; 0 where it does now. */
export const secondsToWait = async (
  req: PayloadRequest,
  { among, most = 1, seconds }: Limit,
): Promise<number> => {
  const since = getCurrentDate().getTime() - seconds * 1_000
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [among, { createdAt: { greater_than: new Date(since).toISOString() } }] },
    depth: 0,
    limit: most,
    pagination: false,
    select: { createdAt: true },
    sort: '-createdAt',
    req,
  })
  const inTheWay = docs[most - 1]
  return inTheWay ? Math.ceil((Date.parse(inTheWay.createdAt) - since) / 1_000) : 0
}

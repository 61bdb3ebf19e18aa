import type { CollectionBeforeOperationHook } from 'payload'
import { isFromOutside } from './isFromOutside.ts'

type Listing = { limit?: unknown; pagination?: boolean; where?: { id?: { in?: unknown } } }

// Payload fills in relations by the list of their ids, which is as long as it is.
const isByIds = ({ limit, where }: Listing) => limit === undefined && Array.isArray(where?.id?.in)

const isWithin = ({ limit }: Listing, most: number) =>
  typeof limit === 'number' && limit > 0 && limit <= most

// With pages, a count would be asked for beside the rows: in a transaction MongoDB takes one after
// another.
const isBounded = (listing: Listing, most: number) =>
  listing.pagination === false && (isByIds(listing) || isWithin(listing, most))

const capped = (limit: unknown, most: number) => {
  if (limit === undefined || limit === null) return undefined
  return Number(limit) > 0 ? Math.min(Number(limit), most) : most
}

/** Payload answers `limit=0` and `pagination=false` with every row there is. */
export const capPageSize =
  (maxLimit: number): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (operation !== 'read' || !isFromOutside(req.payloadAPI, args)) return args
    if (!('limit' in args) || isBounded(args as Listing, maxLimit)) return args
    return { ...args, limit: capped(args.limit, maxLimit), pagination: true }
  }

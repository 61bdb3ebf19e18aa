import type { CollectionBeforeOperationHook } from 'payload'
import { isFromOutside } from './isFromOutside.ts'

type Listing = { limit?: unknown; pagination?: boolean; where?: { id?: { in?: unknown } } }

// Payload fills in relations by the list of their ids, which is as long as it is.
const isPopulating = ({ limit, pagination, where }: Listing) =>
  limit === undefined && pagination === false && Array.isArray(where?.id?.in)

const capped = (limit: unknown, most: number) => {
  if (limit === undefined || limit === null) return undefined
  return Number(limit) > 0 ? Math.min(Number(limit), most) : most
}

// A count would be asked for beside the rows: in a transaction MongoDB takes one after another.
const isWithin = ({ limit, pagination }: Listing, most: number) =>
  pagination === false && typeof limit === 'number' && limit > 0 && limit <= most

/** Payload answers `limit=0` and `pagination=false` with every row there is. */
export const capPageSize =
  (maxLimit: number): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (operation !== 'read' || !isFromOutside(req.payloadAPI, args)) return args
    if (!('limit' in args) || isPopulating(args as Listing)) return args
    if (isWithin(args as Listing, maxLimit)) return args
    return { ...args, limit: capped(args.limit, maxLimit), pagination: true }
  }

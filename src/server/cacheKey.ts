import type { DeliveryRoute } from '#kit/delivery.ts'
import type { Input } from './readRequest.ts'

const sorted = (part: Record<string, unknown> | undefined) =>
  Object.entries(part ?? {})
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** One key for one answer: built from what the schemas made of the request, in one order. */
export const cacheKey = ({ path }: DeliveryRoute, { params, query }: Input) =>
  JSON.stringify([path, sorted(params), sorted(query)])

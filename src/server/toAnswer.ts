import { createHash } from 'node:crypto'
import type { DeliveryResponse, DeliveryRoute } from '#kit/delivery.ts'
import type { CachedAnswer } from '#kit/deliveryCache.ts'
import { dataHeaderList } from './dataHeaders.ts'

const strongTag = (body: Buffer) => `"${createHash('sha1').update(body).digest('base64url')}"`

const cacheControl = ({ cache }: DeliveryRoute) =>
  cache
    ? `public, max-age=${cache.maxAge}, stale-while-revalidate=${cache.staleWhileRevalidate}`
    : 'no-store'

/** An answer as it is sent: JSON in a buffer, with its headers; an ETag where it may be kept. */
export const toAnswer = (
  route: DeliveryRoute,
  { status = 200, headers: own, body }: DeliveryResponse,
): CachedAnswer => {
  const bytes = Buffer.from(JSON.stringify(body))
  const headers = {
    ...dataHeaderList,
    ...own,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(bytes.length),
    'Cache-Control': cacheControl(route),
    ...(route.cache ? { ETag: strongTag(bytes) } : {}),
  }
  return { status, headers, body: bytes }
}

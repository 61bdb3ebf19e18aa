import { createHash } from 'node:crypto'
import type { DeliveryResponse, DeliveryRoute } from '#kit/delivery.ts'
import type { CachedAnswer } from '#kit/deliveryCache.ts'
import { dataHeaderList } from './dataHeaders.ts'

const strongTag = (body: Buffer) => `"${createHash('sha1').update(body).digest('base64url')}"`

// What is true until a known time only is not served stale beyond it.
const cacheControl = ({ cache }: DeliveryRoute, maxAge = Infinity) => {
  if (!cache) return 'no-store'
  if (maxAge < cache.maxAge) return `public, max-age=${maxAge}`
  return `public, max-age=${cache.maxAge}, stale-while-revalidate=${cache.staleWhileRevalidate}`
}

/**
 * An answer as it is sent: JSON in a buffer, or the text that the route says it is, with its headers;
 * an ETag where it may be kept.
 */
export const toAnswer = (
  route: DeliveryRoute,
  { status = 200, headers: own, body, maxAge }: DeliveryResponse,
): CachedAnswer => {
  const { mediaType = 'application/json' } = route
  const bytes = Buffer.from(route.mediaType ? String(body) : JSON.stringify(body))
  const etag = route.cache && strongTag(bytes)
  const headers = [
    ...Object.entries({ ...dataHeaderList, ...own }).flat(),
    ...['Cache-Control', cacheControl(route, maxAge)],
    ...(etag ? ['ETag', etag] : []),
    ...['Content-Type', `${mediaType}; charset=utf-8`, 'Content-Length', String(bytes.length)],
  ]
  return { status, headers, etag, body: bytes }
}

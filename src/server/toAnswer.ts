import type { DeliveryResponse, DeliveryRoute } from '#kit/delivery.ts'
import type { CachedAnswer } from '#kit/keptAnswers.ts'
import { dataHeaderList } from './dataHeaders.ts'
import { encode } from './encode.ts'

// What is true until a known time only is not served stale beyond it.
const cacheControl = ({ cache }: DeliveryRoute, maxAge = Infinity) => {
  if (!cache) return 'no-store'
  if (maxAge < cache.maxAge) return `public, max-age=${maxAge}`
  return `public, max-age=${cache.maxAge}, stale-while-revalidate=${cache.staleWhileRevalidate}`
}

/** The type of what a route answers, as the header says it. */
export const contentTypeOf = ({ mediaType = 'application/json' }: DeliveryRoute) =>
  `${mediaType}; charset=utf-8`

/**
 * An answer as it is sent: JSON in a buffer, or the text that the route says it is, with its headers;
 * an ETag and compressed forms where it may be kept.
 */
export const toAnswer = async (
  route: DeliveryRoute,
  { status = 200, headers: own, body, json, maxAge }: DeliveryResponse,
): Promise<CachedAnswer> => {
  const bytes = json ?? Buffer.from(route.mediaType ? String(body) : JSON.stringify(body))
  const isKept = Boolean(route.cache)
  const headers = Object.entries({
    ...dataHeaderList,
    ...own,
    'Cache-Control': cacheControl(route, maxAge),
    ...(isKept ? { Vary: 'Accept-Encoding' } : {}),
  }).flat()
  const contentType = contentTypeOf(route)
  const encodings = await encode(bytes, { headers, contentType, isKept })
  return { route: route.path, status, encodings }
}

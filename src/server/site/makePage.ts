// How one page of the reader site is made: Next renders it, as for a reader without cookies, and it
// lives as long as the content API's answers that it was made from.
import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import type { Payload } from 'payload'
import { gatherParts, type PageParts } from '#client/pageParts.ts'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import type { CacheEntry } from '#kit/keptAnswers.ts'
import { encode } from '../encode.ts'
import { pageHeaderList } from './pageHeaders.ts'
import { troubled } from './troubled.ts'
import { withoutScripts } from './withoutScripts.ts'

type Rendered = { status: number; html: string; location?: string }

// Fills `parts` in.
const render = async (
  next: RequestListener,
  address: string,
  parts: PageParts,
): Promise<Rendered> => {
  const answer = await gatherParts(parts, (own) => {
    const headers = { accept: 'text/html', host: 'localhost', ...own }
    return inject(next, { url: address, headers })
  })
  const { statusCode, headers, payload } = answer
  if (statusCode >= 500) return { status: statusCode, html: troubled }
  const { location } = headers as { location?: string }
  // A form is not sent again to where its story has gone.
  if (location) return { status: parts.refused ? 303 : statusCode, html: '', location }
  return { status: parts.status ?? statusCode, html: withoutScripts(payload) }
}

const cacheControl = (maxAge?: number) =>
  maxAge ? `public, max-age=0, s-maxage=${Math.floor(maxAge)}` : 'no-store'

// `maxAge`: seconds for which it may be kept.
const toPage = async ({ status, html, location }: Rendered, maxAge = 0) => {
  const isKept = maxAge > 0
  const headers = Object.entries({
    ...pageHeaderList,
    ...(location ? { Location: location } : {}),
    ...(isKept ? { Vary: 'Accept-Encoding' } : {}),
    'Cache-Control': cacheControl(maxAge),
  }).flat()
  const envelope = { headers, contentType: 'text/html; charset=utf-8', isKept }
  return { route: 'page', status, encodings: await encode(Buffer.from(html), envelope) }
}

const none = { tags: [], maxAge: 0 }

// That nothing is there is said of any address: of those there is no end.
const lifeOf = (payload: Payload, { status }: Rendered, { asked }: PageParts) =>
  (status === 200 ? deliveryCacheOf(payload).madeFrom(asked) : undefined) ?? none

/** A page to be kept, for no time where one of its parts is not. */
export const makePage = async (
  payload: Payload,
  next: RequestListener,
  address: string,
): Promise<CacheEntry> => {
  const parts: PageParts = { asked: [] }
  const rendered = await render(next, address, parts)
  const life = lifeOf(payload, rendered, parts)
  return { ...life, answer: await toPage(rendered, life.maxAge) }
}

/** A page for one reader alone. */
export const makeOnce = async (next: RequestListener, address: string, parts: PageParts) => ({
  answer: await toPage(await render(next, address, parts)),
})

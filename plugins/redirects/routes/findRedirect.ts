import { defineRoute } from '#kit/delivery.ts'
import { z } from 'zod'
import { RedirectNotFound } from '../errors.ts'

const aRedirect = {
  from: '/articles/duong-ben-go-lui-hen',
  to: '/articles/duong-ben-go-ba-lan-lui-hen',
  status: 301,
}

const redirectSchema = z
  .object({ from: z.string(), to: z.string(), status: z.literal(301) })
  .meta({ examples: [aRedirect] })

const query = z.strictObject({
  path: z
    .string()
    .startsWith('/')
    .max(500)
    .meta({ examples: [aRedirect.from] }),
})

/** `GET /v1/redirects?path=`: where an old address went. */
export const findRedirect = defineRoute({
  method: 'get',
  path: '/v1/redirects',
  summary: 'Where an old address went',
  request: { query },
  responses: { 200: redirectSchema },
  cache: { maxAge: 300, staleWhileRevalidate: 3600, missing: ['redirects'] },
  handle: async ({ payload, query }) => {
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: query.path } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
    })
    const [redirect] = docs
    if (!redirect) throw new RedirectNotFound()
    const { id, from, to } = redirect
    return { body: { from, to, status: 301 }, tags: [`redirects:${id}`] }
  },
})

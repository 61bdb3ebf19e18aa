// What all endpoints about one story’s ratings have in common.
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { readBody } from '#kit/readInput.ts'
import { ForNewsroom, StoryNotFound } from '../errors.ts'
import { readTotals, type Totals } from '../totals/totals.ts'

type About = { req: PayloadRequest; article: string; totals: Totals }

type Asked<Input> = {
  method: 'get' | 'post'
  /** Behind `/api/articles/:id/ratings`. */
  path: string
  allows: (args: { req: PayloadRequest }) => boolean
  body?: z.ZodType<Input>
  handle: (about: About, input: Input) => Promise<object>
}

// A story that is older than its platform's ratings has no totals; one in the trash has.
const isThere = async (req: PayloadRequest, id: string) => {
  const { user } = req
  const where = { id: { equals: id } }
  const asUser = { overrideAccess: false, req, trash: true, user }
  return (await req.payload.count({ collection: 'articles', where, ...asUser })).totalDocs > 0
}

/** @throws FOR_NEWSROOM (403), INVALID_INPUT (400), STORY_NOT_FOUND (404) */
export const storyEndpoint = <Input>({
  method,
  path,
  allows,
  body,
  handle,
}: Asked<Input>): Endpoint => ({
  method,
  path: `/:id/ratings${path}`,
  handler: async (req) => {
    if (!allows({ req })) throw new ForNewsroom({ req })
    const input = body ? await readBody(req, body) : (undefined as Input)
    const article = String(req.routeParams?.id)
    const totals = (await readTotals(req.payload, [article], { req })).get(article)
    if (!totals && !(await isThere(req, article))) throw new StoryNotFound({ req })
    const answer = await handle({ req, article, totals: totals ?? {} }, input)
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

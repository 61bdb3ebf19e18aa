import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isStaff } from '#collections/access/isStaff.ts'
import { readQuery } from '#kit/readInput.ts'
import { StaffOnly } from '#kit/staffOnly.ts'
import { findSimilar } from './findSimilar.ts'

const query = z.object({
  headline: z.string().trim().min(1).max(200),
  except: z.string().max(64).optional(),
})

/**
 * `GET /api/articles/similar-headlines?headline=&except=<id>`: for staff, up to five recent stories
 * with nearly the same headline, as `{ docs: [{ id, headline, status, publishedAt }] }`.
 */
export const similarHeadlines: Endpoint = {
  method: 'get',
  path: '/similar-headlines',
  handler: async (req) => {
    if (!isStaff({ req })) throw new StaffOnly()
    return Response.json({ docs: await findSimilar(req, readQuery(req, query)) })
  },
}

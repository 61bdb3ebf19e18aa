import { countQueues } from '../countQueues.ts'
import { deskEndpoint } from '../deskEndpoint.ts'

/** `GET /api/comments/queues`: how many comments are in each queue. */
export const readCounts = deskEndpoint({
  method: 'get',
  path: '/queues',
  handle: async ({ payload }) => Response.json(await countQueues(payload)),
})

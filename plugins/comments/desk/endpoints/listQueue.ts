import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { behind, cursorParameter, sortBy, toCursor } from '#kit/cursor.ts'
import { readQuery } from '#kit/readInput.ts'
import { QueueNotFound } from '../../errors.ts'
import { toCards } from '../cards.ts'
import { deskEndpoint, pathPart } from '../deskEndpoint.ts'
import { inQueue, isWorkedOff, longestSearch, queueNames, type QueueName } from '../queues.ts'

/** Of comments that are asked for by name, as many as a page has at most. */
const ids = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.string().min(1).max(64)).max(100))

const query = z.strictObject({
  after: cursorParameter,
  limit: z.coerce.number().int().min(1).max(100).default(25),
  search: z.string().trim().max(longestSearch).optional(),
  article: z.string().min(1).max(64).optional(),
  ids: ids.optional(),
})

type Asked = z.infer<typeof query>

const searched = ['body', 'authorName', 'authorEmail']

// One by one: in a list, MongoDB refuses all for one that cannot be an id. None is no condition there.
const among = (ids: string[]): Where => ({
  or: [{ id: { in: [] } }, ...ids.map((id) => ({ id: { equals: id } }))],
})

const narrow = ({ article, ids, search }: Asked): Where[] => [
  ...(article ? [{ article: { equals: article } }] : []),
  ...(ids ? [among(ids)] : []),
  ...(search ? [{ or: searched.map((field) => ({ [field]: { contains: search } })) }] : []),
]

const find = async (req: PayloadRequest, queue: QueueName, asked: Asked) => {
  const order = { field: 'createdAt', isAscending: isWorkedOff(queue) }
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [inQueue(queue), ...narrow(asked), ...behind(asked.after, order)] },
    depth: 0,
    limit: asked.limit + 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: sortBy(order),
    user: req.user,
  })
  return docs
}

/**
 * `GET /api/comments/queues/:queue?after=&limit=25&search=&article=&ids=`: cards, oldest first where
 * a queue is worked off, else newest first. `ids`: of these comments, those that are in the queue.
 */
export const listQueue = deskEndpoint({
  method: 'get',
  path: '/queues/:queue',
  handle: async (req) => {
    const queue = queueNames.find((name) => name === pathPart(req, 'queue'))
    if (!queue) throw new QueueNotFound()
    const asked = readQuery(req, query)
    const found = await find(req, queue, asked)
    const shown = found.slice(0, asked.limit)
    const last = found.length > asked.limit ? shown.at(-1) : undefined
    return Response.json({
      docs: await toCards(req, shown),
      nextCursor: last ? toCursor([last.createdAt, last.id]) : null,
    })
  },
})

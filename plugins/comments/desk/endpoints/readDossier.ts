import type { PayloadRequest } from 'payload'
import { findActs } from '../../acts/findActs.ts'
import { toCards } from '../cards.ts'
import { deskEndpoint } from '../deskEndpoint.ts'
import { findComment } from '../findComment.ts'
import { neighboursOf } from '../neighbours.ts'
import { historyOfWriter } from '../writers.ts'

const shown = 50

const findReports = async (req: PayloadRequest, comment: string) => {
  const { docs } = await req.payload.find({
    collection: 'comment-reports',
    where: { comment: { equals: comment } },
    depth: 0,
    limit: shown,
    pagination: false,
    req,
    sort: '-createdAt',
  })
  return docs.map(({ reason, note, createdAt }) => ({ reason, note: note ?? null, createdAt }))
}

/** `GET /api/comments/:id/dossier`: all that there is to know of a comment before judging it. */
export const readDossier = deskEndpoint({
  method: 'get',
  path: '/:id/dossier',
  handle: async (req) => {
    const found = await findComment(req)
    const [[comment], context, writer, reports, acts] = await Promise.all([
      toCards(req, [found]),
      neighboursOf(req, found),
      historyOfWriter(req, found),
      findReports(req, found.id),
      findActs(req, { comment: found.id, limit: shown }),
    ])
    return Response.json({ comment, context, writer, reports, acts })
  },
})

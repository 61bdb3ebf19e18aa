import type { Endpoint, PayloadRequest, Where } from 'payload'
import { CuttingNotAllowed } from '../../errors.ts'
import { hurry } from '../hurry.ts'
import { queueRenditions } from '../queue.ts'

const refuseOthers = async (id: string, req: PayloadRequest) => {
  const { payload } = req
  const may = await payload.collections.images.config.access.update({ id, req })
  const isIt: Where = { id: { equals: id } }
  const where: Where = typeof may === 'object' ? { and: [isIt, may] } : isIt
  const { totalDocs } = await payload.count({ collection: 'images', where, req })
  if (!may || !totalDocs) throw new CuttingNotAllowed()
}

/** `POST /api/images/:id/renditions`: has the renditions of a picture made again, after a failure. */
export const cutAgain: Endpoint = {
  method: 'post',
  path: '/:id/renditions',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await refuseOthers(id, req)
    const due = { renditionState: 'pending' }
    await req.payload.db.updateOne({
      collection: 'images',
      where: { id: { equals: id } },
      data: { ...due, updatedAt: null },
    })
    await queueRenditions(id, req)
    hurry(req.payload)
    return Response.json(due, { status: 202 })
  },
}

import { publish } from '../bus.ts'
import { claim, release, releaseOthers } from '../claims.ts'
import { deskEndpoint, pathPart } from '../deskEndpoint.ts'
import { findComment } from '../findComment.ts'

/** `PUT /api/comments/:id/claim`: tells the others that one is looking at the comment, and at no other. */
export const claimComment = deskEndpoint({
  method: 'put',
  path: '/:id/claim',
  handle: async (req) => {
    const { id } = await findComment(req)
    const claimed = await claim(req, id)
    if (claimed.isMine) {
      for (const other of await releaseOthers(req, id)) {
        publish(req.payload, { name: 'released', id: other })
      }
      publish(req.payload, { name: 'claimed', id, by: claimed.name, user: req.user!.id })
    }
    return Response.json({ claim: claimed })
  },
})

/** `DELETE /api/comments/:id/claim`: gives one's own up; none is no fault. */
export const releaseComment = deskEndpoint({
  method: 'delete',
  path: '/:id/claim',
  handle: async (req) => {
    const id = pathPart(req, 'id')
    if (await release(req, id)) publish(req.payload, { name: 'released', id })
    return Response.json({ claim: null })
  },
})

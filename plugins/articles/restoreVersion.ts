import { restoreVersionOperation, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'

const isDraft = async (req: PayloadRequest, id: string) => {
  if (req.query.draft === 'true' || !hasRole(req.user, 'editor')) return true
  const { version } = await req.payload.findVersionByID({
    collection: 'articles',
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return version._status === 'draft'
}

/**
 * `POST /api/articles/versions/:id` in place of Payload's own, which publishes unless it is told
 * `draft=true`, and the panel's button for a draft's version does not tell it: what was a draft
 * comes back as one, and so does whatever a journalist brings back.
 */
export const restoreVersion: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    // Not the Local API's, which forgets `draft`.
    const doc = await restoreVersionOperation({
      collection: req.payload.collections.articles,
      id,
      depth: 0,
      draft: await isDraft(req, id),
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
}

import type { PayloadRequest } from 'payload'
import { CommentNotFound } from '../errors.ts'
import { pathPart } from './deskEndpoint.ts'

/** The comment that the address names, with all that is kept with it. @throws CommentNotFound */
export const findComment = async (req: PayloadRequest) => {
  const found = await req.payload.findByID({
    collection: 'comments',
    id: pathPart(req, 'id'),
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) throw new CommentNotFound()
  return found
}

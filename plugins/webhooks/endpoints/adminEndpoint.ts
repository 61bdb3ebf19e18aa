import type { Endpoint, PayloadRequest } from 'payload'
import { isAdmin } from '#collections/access/isAdmin.ts'
import { AdminsOnly } from '../errors.ts'

type Asked = { path: string; handle: (req: PayloadRequest, id: string) => Promise<object> }

/** A `POST` about one document, for admins. @throws AdminsOnly */
export const adminEndpoint = ({ path, handle }: Asked): Endpoint => ({
  method: 'post',
  path: `/:id${path}`,
  handler: async (req) => {
    if (!isAdmin({ req })) throw new AdminsOnly()
    const answer = await handle(req, String(req.routeParams?.id))
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'

const asReader = (req: PayloadRequest): PayloadRequest => {
  const reader = isolateObjectProperty(req, ['context', 'payloadDataLoader', 'user'])
  return Object.assign(reader, { context: {}, payloadDataLoader: undefined, user: null })
}

type Wanted = { collection: CollectionSlug; id: number | string; req: PayloadRequest }

/**
 * A document as anyone may read it (relations are ids), or nothing where the public may not. Sees
 * what the request's open transaction has written.
 */
export const findAsPublic = async ({ collection, id, req }: Wanted) => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req: asReader(req),
  })
  return docs[0]
}

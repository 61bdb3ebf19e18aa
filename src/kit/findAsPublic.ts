import {
  isolateObjectProperty,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'

const asReader = (req: PayloadRequest): PayloadRequest => {
  const reader = isolateObjectProperty(req, ['context', 'payloadAPI', 'payloadDataLoader', 'user'])
  // As `local`: the limits of the management API are not for what a hook reads.
  const own = {
    context: {},
    payloadAPI: 'local',
    payloadDataLoader: undefined,
    user: null,
  } as const
  return Object.assign(reader, own)
}

type Wanted<Slug extends CollectionSlug> = {
  collection: Slug
  where: Where
  req: PayloadRequest
  /** @default the whole document */
  select?: SelectType
}

/**
 * A document as anyone may read it (relations are ids), or nothing where the public may not. Sees
 * what the request's open transaction has written.
 */
export const findAsPublic = async <Slug extends CollectionSlug>({
  collection,
  where,
  req,
  select,
}: Wanted<Slug>): Promise<DataFromCollectionSlug<Slug> | undefined> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req: asReader(req),
    select: select as never,
  })
  return docs[0] as DataFromCollectionSlug<Slug> | undefined
}

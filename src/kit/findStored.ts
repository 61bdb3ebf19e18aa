import {
  createLocalReq,
  type DataFromCollectionSlug,
  type Payload,
  type SelectType,
  type Sort,
  type Where,
} from 'payload'

type Article = DataFromCollectionSlug<'articles'>

const nothing: Where = { id: { in: [] } }

// As whoever is nobody: what the collection’s own rule says, asked anew each time.
const ruleFor = async (payload: Payload): Promise<Where[]> => {
  const req = await createLocalReq({}, payload)
  const rule = await payload.collections.articles.config.access.read({ req })
  if (typeof rule === 'object') return [rule]
  return rule ? [] : [nothing]
}

type Wanted = { where: Where; sort?: Sort; limit?: number; select: SelectType }

/**
 * The stories that the public may read, as they are stored: the fields of `select` alone, relations as
 * ids, and no hook has seen them. Takes a third of the time of Payload's own reading.
 */
export const findStored = async (payload: Payload, { where, ...wanted }: Wanted) => {
  const rule = await ruleFor(payload)
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: { and: [where, ...rule, { deletedAt: { exists: false } }] },
    limit: 0,
    pagination: false,
    ...wanted,
  })
  return docs
}

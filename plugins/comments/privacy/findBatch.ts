import type { DataFromCollectionSlug, Payload } from 'payload'

type Comment = DataFromCollectionSlug<'comments'>

const batch = 200

type Wanted = { writer: string; sort: string; page?: number }

/** At most 200 of a writer's comments. @param page from 1 @default the first */
export const findBatch = async (payload: Payload, { writer, sort, page = 1 }: Wanted) => {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { writer: { equals: writer } },
    depth: 0,
    limit: batch,
    page,
    sort,
  })
  return docs as Comment[]
}

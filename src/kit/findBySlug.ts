import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType } from 'payload'
import { defineError } from './defineError.ts'

export const SectionNotFound = defineError(
  'SECTION_NOT_FOUND',
  'There is no section with this slug.',
  404,
)

type Wanted<Slug extends CollectionSlug> = {
  collection: Slug
  slug: string
  /** How deep relations are read. @default 0 */
  depth?: number
  /** @default the whole document */
  select?: SelectType
}

/** The document at `slug` as anyone may read it, or nothing. */
export const findBySlug = async <Slug extends CollectionSlug>(
  payload: Payload,
  { collection, slug, depth = 0, select }: Wanted<Slug>,
): Promise<DataFromCollectionSlug<Slug> | undefined> => {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: select as never,
  })
  return docs[0] as DataFromCollectionSlug<Slug> | undefined
}

import type { DataFromCollectionSlug, Payload } from 'payload'
import { articleViewsOf } from '#kit/articleViews.ts'

/** What events tell of: a story as lists show it, with what other plugins add to it. */
export type TellableStory = {
  id: string
  slug: string
  corrections: unknown[]
  comments?: object
  rating?: object
}

/** The story as the public reads it now, or nothing. */
export const readStory = async (payload: Payload, id: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { body: false },
  })
  const articles = docs as DataFromCollectionSlug<'articles'>[]
  const [shown] = await articleViewsOf(payload.config).listed.load({ payload, articles })
  return shown?.view as TellableStory | undefined
}

/** How events name it. */
export const nameOf = ({ id, slug }: TellableStory) => ({ id, slug })

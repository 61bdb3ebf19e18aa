import type { Payload } from 'payload'
import { readListed } from '#kit/articleViews.ts'

/** What events tell of: a story as lists show it, with what other plugins add to it. */
export type TellableStory = {
  id: string
  slug: string
  corrections: unknown[]
  comments?: object
  rating?: object
}

/** The story as the public reads it now, or nothing. */
export const readStory = async (payload: Payload, id: string) =>
  (await readListed(payload, id)) as TellableStory | undefined

/** How events name it. */
export const nameOf = ({ id, slug }: TellableStory) => ({ id, slug })

import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { StoryPinnedTwice } from '../errors.ts'

type Slot = { article?: string | { id: string } | null }

/** A story has one place on a page. */
export const refuseRepeatedStory: CollectionBeforeValidateHook = ({ data }) => {
  const slots: Slot[] = Array.isArray(data?.slots) ? data.slots : []
  const ids = slots.map(({ article }) => (article ? idOf(article) : undefined))
  const again = ids.findIndex((id, index) => id !== undefined && ids.indexOf(id) < index)
  if (again >= 0) throw new StoryPinnedTwice({ path: `slots.${again}.article` })
  return data
}

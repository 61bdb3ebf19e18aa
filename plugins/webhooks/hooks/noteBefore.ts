import type { CollectionBeforeChangeHook, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { publicVersionOf } from '#kit/publicVersion.ts'

export type Story = DataFromCollectionSlug<'articles'>

const slot = 'webhookStoriesBefore'

const noted = ({ context }: PayloadRequest) =>
  (context[slot] ??= new Map()) as Map<string, Story | undefined>

/** The version that was out before the write under way, once; `known` where nothing was noted. */
export const pickBefore = (req: PayloadRequest, id: string, known?: Story) => {
  const stories = noted(req)
  const before = stories.has(id) ? stories.get(id) : known
  stories.delete(id)
  return before
}

/**
 * Notes the version that is out before a write that may change it: the hook after it is given the
 * newest one, which may be a draft.
 */
export const noteBefore: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || articleWriteOf(req).savesDraft) return data
  noted(req).set(originalDoc.id, (await publicVersionOf(req, originalDoc.id)).story)
  return data
}

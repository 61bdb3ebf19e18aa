import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { publicSlug } from '../publicSlug.ts'

/** Before the change: where readers find the story now, and where they last did. */
type Address = { now?: string; last?: string }

const slot = 'addressesBefore'

const noted = (req: PayloadRequest) =>
  ((req.context[slot] as Map<string, Address> | undefined) ?? new Map()) as Map<string, Address>

/** What was noted for the story `id` in this request. */
export const addressBefore = (req: PayloadRequest, id: string): Address => noted(req).get(id) ?? {}

/** Notes a story's public address before it changes; nobody else may say what it was. */
export const noteAddress: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data
  const { id, lastPublicSlug } = originalDoc
  const now = await publicSlug(req, { id: { equals: id } })
  const last = now ?? lastPublicSlug ?? undefined
  req.context[slot] = noted(req).set(id, { now, last })
  return { ...data, lastPublicSlug: last }
}

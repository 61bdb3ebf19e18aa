import type { CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '#kit/idOf.ts'

const collection = 'front-pages' as const

/** A story deleted for good leaves the pages it was pinned to. */
export const clearSlots: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { 'slots.article': { equals: id } }
  const { docs } = await req.payload.find({ collection, where, depth: 0, pagination: false, req })
  for (const page of docs) {
    const slots = page.slots?.filter(({ article }) => idOf(article) !== id)
    await req.payload.update({ collection, id: page.id, data: { slots }, depth: 0, req })
  }
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { SectionLoop } from '../errors.ts'

type Id = number | string
const deepest = 20

const parentOf = async (id: Id, req: PayloadRequest) => {
  const section = await req.payload.findByID({
    collection: 'sections',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return section?.parent as Id | null | undefined
}

/** Sections form a tree: walking up from a section never comes back to it. */
export const refuseSectionLoop: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  let above = data.parent as Id | null | undefined
  for (let level = 0; above && originalDoc; level++) {
    if (above === originalDoc.id || level > deepest) throw new SectionLoop({ path: 'parent', req })
    above = await parentOf(above, req)
  }
  return data
}

// Rules that a section sets for its stories and for the sections inside it.
import type { DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import { idOf } from './idOf.ts'

type Section = DataFromCollectionSlug<'sections'>
type Rule = 'closesRatings' | 'premoderatesComments'

/** All sections by their ids, with one rule of each and what they stand inside. */
export type Sections = Map<string, Partial<Section>>

/** All at once: a newsroom has dozens, and each may stand inside another. */
export const readSections = async (payload: Payload, rule: Rule, req?: PayloadRequest) => {
  const { docs } = await payload.db.find<Section>({
    collection: 'sections',
    limit: 0,
    pagination: false,
    select: { parent: true, [rule]: true },
    req,
  })
  return new Map(docs.map((section): [string, Partial<Section>] => [section.id, section]))
}

type Told = { section?: Section | string | null; rule: Rule }

/** Whether the section, or one around it, sets the rule. */
export const isSetAround = (sections: Sections, { section, rule }: Told) => {
  let above = section ? sections.get(idOf(section)) : undefined
  for (let level = 0; above && level < sections.size; level++) {
    if (above[rule]) return true
    above = above.parent ? sections.get(idOf(above.parent)) : undefined
  }
  return false
}

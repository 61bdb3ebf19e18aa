import { findBySlug, SectionNotFound } from '#kit/findBySlug.ts'
import { idOf } from '#kit/idOf.ts'
import type { DataFromCollectionSlug, Payload } from 'payload'

type FrontPage = DataFromCollectionSlug<'front-pages'>

/** A story on a page; `until` is in milliseconds since 1970, none where it stays. */
export type Pin = { article: string; until?: number }

const findSection = async (payload: Payload, slug: string) => {
  const section = await findBySlug(payload, { collection: 'sections', slug, select: {} })
  if (!section) throw new SectionNotFound({ path: 'section' })
  return section.id
}

/**
 * The page of the site or of the section at `slug`, where an editor has made one, and the tags of
 * what was looked for. The public does not read pages: they name stories that it may not see.
 * @throws SectionNotFound
 */
export const findPage = async (payload: Payload, slug?: string) => {
  const section = slug === undefined ? undefined : await findSection(payload, slug)
  const { docs } = await payload.find({
    collection: 'front-pages',
    where: { key: { equals: section ?? 'site' } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [page] = docs
  const pageTag = page ? `front-pages:${page.id}` : 'front-pages'
  return { page, section, tags: section ? [pageTag, 'sections'] : [pageTag] }
}

/** The stories that are pinned at `now`, in their order. A slot may have lost its story. */
export const pinsOf = (page: FrontPage | undefined, now: number): Pin[] =>
  (page?.slots ?? []).flatMap(({ article, until }) => {
    const end = until ? Date.parse(until) : undefined
    if (!article || (end !== undefined && end <= now)) return []
    return [{ article: idOf(article), until: end }]
  })

/** Whole seconds until the first of the pins runs out; undefined where none does. */
export const secondsToExpiry = (pins: Pin[], now: number) => {
  const ends = pins.flatMap(({ until }) => until ?? [])
  return ends.length ? Math.floor((Math.min(...ends) - now) / 1000) : undefined
}

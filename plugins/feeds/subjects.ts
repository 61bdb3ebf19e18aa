// What a feed can be about: the whole site, or what has one section, author or tag.
import type { Payload, Where } from 'payload'
import { findBySlug } from '#kit/findBySlug.ts'

export type Collection = 'sections' | 'authors' | 'tags'

/** `path` is where its feeds and its page are; '' is the site. */
export type Subject = { path: string; name?: string; where: Where; tags: string[] }

const fields = { sections: 'section', authors: 'byline.author', tags: 'tags' } as const

export const theSite: Subject = { path: '', where: {}, tags: [] }

/** The section, author or tag at `slug`, or nothing. */
export const findSubject = async (
  payload: Payload,
  collection: Collection,
  slug: string,
): Promise<Subject | undefined> => {
  const select = { name: true, slug: true } as const
  const found = await findBySlug(payload, { collection, slug, select })
  if (!found) return undefined
  return {
    path: `/${collection}/${found.slug}`,
    name: found.name,
    where: { [fields[collection]]: { equals: found.id } },
    tags: [collection, `${collection}:${found.id}`],
  }
}

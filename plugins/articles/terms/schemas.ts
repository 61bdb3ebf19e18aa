// Sections, tags and authors as the delivery API shows them.
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { imageSchema, toPublicImage } from '#kit/publicImage.ts'

/** How long frontends and the platform keep any of them, in seconds. */
export const cache = { maxAge: 300, staleWhileRevalidate: 3600 }

const address = z.string().meta({ format: 'uri' })

export const termSchema = z.object({
  name: z.string().meta({ examples: ['Giao thông'] }),
  slug: z.string().meta({ examples: ['giao-thong'] }),
  url: address.meta({ examples: ['https://news.example/tags/giao-thong'] }),
})

const anAuthor = {
  id: '5f0d3c1e-7b42-4f7e-9d0a-2f6f0a1b9c33',
  name: 'Lê Hoàng Minh Châu',
  slug: 'le-hoang-minh-chau',
  url: 'https://news.example/authors/le-hoang-minh-chau',
  title: 'Phóng viên',
  bio: 'Viết về giao thông và đô thị từ năm 2014.',
  portrait: null,
}

/** Of a section, for documents about the API. */
export const aSection = {
  name: 'Chính trị',
  slug: 'chinh-tri',
  url: 'https://news.example/sections/chinh-tri',
}

type Term = { name?: string | null; slug?: string | null }
type Folder = 'sections' | 'tags' | 'authors'

/** What a story says of its section, and of each tag and author. `siteUrl` begins the address. */
export const toTerm = ({ name, slug }: Term, folder: Folder, siteUrl: string) => ({
  name: name ?? '',
  slug: slug ?? '',
  url: `${siteUrl}/${folder}/${slug}`,
})

// A relation is a whole document only where it exists and the public may read it.
export const isDocument = <T extends object>(value: T | string | null | undefined): value is T =>
  typeof value === 'object' && value !== null

export const sectionSchema = z
  .object({
    id: z.string(),
    ...termSchema.shape,
    description: z.string().nullable(),
    parent: termSchema.nullable().meta({ description: 'The section that it stands inside.' }),
  })
  .meta({
    examples: [
      { id: '0b6f4f0e-58b4-4c58-9a8a-6a3c7f1e2d10', ...aSection, description: null, parent: null },
    ],
  })

/** Read at a depth of 1. */
export const toSection = (section: DataFromCollectionSlug<'sections'>, siteUrl: string) => ({
  id: section.id,
  ...toTerm(section, 'sections', siteUrl),
  description: section.description || null,
  parent: isDocument(section.parent) ? toTerm(section.parent, 'sections', siteUrl) : null,
})

export const tagSchema = z.object({
  id: z.string().meta({ examples: ['9a1d7c52-3e0b-4d0f-8d57-0c4b6f2e7a91'] }),
  ...termSchema.shape,
})

export const toTag = (tag: DataFromCollectionSlug<'tags'>, siteUrl: string) => ({
  id: tag.id,
  ...toTerm(tag, 'tags', siteUrl),
})

export const authorSchema = z
  .object({
    id: z.string(),
    ...termSchema.shape,
    title: z.string().nullable(),
    bio: z.string().nullable(),
    portrait: imageSchema.nullable(),
  })
  .meta({ examples: [anAuthor] })

/** Read at a depth of 1. */
export const toAuthor = (author: DataFromCollectionSlug<'authors'>, siteUrl: string) => ({
  id: author.id,
  ...toTerm(author, 'authors', siteUrl),
  title: author.title || null,
  bio: author.bio || null,
  portrait: isDocument(author.portrait) ? toPublicImage(author.portrait, siteUrl) : null,
})

// Sections, tags and authors as the delivery API shows them.
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { imageSchema, toPublicImage } from '#kit/publicImage.ts'

/** How long frontends and the platform keep any of them, in seconds. */
export const cache = { maxAge: 300, staleWhileRevalidate: 3600 }

const address = z.string().meta({ format: 'uri' })

export const termSchema = z.object({ name: z.string(), slug: z.string(), url: address })

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

export const sectionSchema = z.object({
  id: z.string(),
  ...termSchema.shape,
  description: z.string().nullable(),
  parent: termSchema.nullable().meta({ description: 'The section that it stands inside.' }),
})

/** Read at a depth of 1. */
export const toSection = (section: DataFromCollectionSlug<'sections'>, siteUrl: string) => ({
  id: section.id,
  ...toTerm(section, 'sections', siteUrl),
  description: section.description || null,
  parent: isDocument(section.parent) ? toTerm(section.parent, 'sections', siteUrl) : null,
})

export const tagSchema = z.object({ id: z.string(), ...termSchema.shape })

export const toTag = (tag: DataFromCollectionSlug<'tags'>, siteUrl: string) => ({
  id: tag.id,
  ...toTerm(tag, 'tags', siteUrl),
})

export const authorSchema = z.object({
  id: z.string(),
  ...termSchema.shape,
  title: z.string().nullable(),
  bio: z.string().nullable(),
  portrait: imageSchema.nullable(),
})

/** Read at a depth of 1. */
export const toAuthor = (author: DataFromCollectionSlug<'authors'>, siteUrl: string) => ({
  id: author.id,
  ...toTerm(author, 'authors', siteUrl),
  title: author.title || null,
  bio: author.bio || null,
  portrait: isDocument(author.portrait) ? toPublicImage(author.portrait, siteUrl) : null,
})

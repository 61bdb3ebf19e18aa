// The shapes of a story in the delivery API. What is not named here never leaves the platform.
import { articlePartsOf } from '#kit/articlePart.ts'
import { z } from 'zod'

const address = z.string().meta({ format: 'uri' })
const time = z.string().meta({ format: 'date-time' })

const rendition = z.object({
  name: z.string(),
  url: address,
  width: z.number(),
  height: z.number(),
  mimeType: z.string(),
  filesize: z.number(),
})

export const imageSchema = z.object({
  id: z.string(),
  url: address,
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  width: z.number(),
  height: z.number(),
  mimeType: z.string(),
  placeholder: z.string().nullable().meta({ description: 'A tiny picture as a data: address.' }),
  focalPoint: z.object({ x: z.number(), y: z.number() }),
  renditions: z.array(rendition),
})

const termSchema = z.object({ name: z.string(), slug: z.string(), url: address })

const bylineSchema = termSchema.extend({
  role: z.enum(['text', 'photo', 'video', 'translation']),
})

const seoSchema = z.object({
  title: z.string(),
  description: z.string(),
  canonicalUrl: address,
})

/** A story as lists show it. */
const listedArticle = z.object({
  id: z.string(),
  slug: z.string(),
  url: address,
  language: z.enum(['vi', 'en']),
  headline: z.string(),
  standfirst: z.string(),
  wordCount: z.number(),
  readingTimeMinutes: z.number(),
  leadImage: imageSchema.nullable(),
  byline: z.array(bylineSchema),
  section: termSchema.nullable(),
  tags: z.array(termSchema),
  publishedAt: time,
  updatedAt: time,
  breaking: z.boolean(),
  corrections: z.array(z.object({ date: time, note: z.string() })),
  seo: seoSchema,
})

type WithParts = Parameters<typeof articlePartsOf>[0]

const partShapes = (config: WithParts) =>
  Object.fromEntries(articlePartsOf(config).map(({ name, schema }) => [name, schema]))

/** A story in a list, with what other plugins add to it. */
export const listedArticleSchema = (config: WithParts) => listedArticle.extend(partShapes(config))

/** A whole story, with what other plugins add to it. */
export const articleSchema = (config: WithParts) =>
  listedArticleSchema(config).extend({ bodyHtml: z.string() })

export type PublicImage = z.infer<typeof imageSchema>
export type ListedArticle = z.infer<typeof listedArticle>

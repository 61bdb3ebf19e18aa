// The shapes of a story in the delivery API. What is not named here never leaves the platform.
import { articlePartsOf, type ArticlePart } from '#kit/articlePart.ts'
import { imageSchema } from '#kit/publicImage.ts'
import { z } from 'zod'
import { termSchema } from '../terms/schemas.ts'

const address = z.string().meta({ format: 'uri' })
const time = z.string().meta({ format: 'date-time' })

const bylineSchema = termSchema.extend({
  role: z.enum(['text', 'photo', 'video', 'translation']),
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
})

type WithParts = Parameters<typeof articlePartsOf>[0]

const shapesOf = (parts: ArticlePart[]) =>
  Object.fromEntries(parts.map(({ name, schema }) => [name, schema]))

const optionalShapesOf = (parts: ArticlePart[]) =>
  Object.fromEntries(parts.map(({ name, schema }) => [name, schema.optional()]))

/** A story in a list, with what other plugins add to it. */
export const listedArticleSchema = (config: WithParts) =>
  listedArticle.extend(shapesOf(articlePartsOf(config).filter(({ onRequest }) => !onRequest)))

/** A whole story, with what other plugins add to it and what `include` may ask for. */
export const articleSchema = (config: WithParts) =>
  listedArticleSchema(config).extend({
    bodyHtml: z.string(),
    body: z.looseObject({ root: z.looseObject({}) }).optional(),
    ...optionalShapesOf(articlePartsOf(config).filter(({ onRequest }) => onRequest)),
  })

export type ListedArticle = z.infer<typeof listedArticle>

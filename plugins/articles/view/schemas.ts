// The shapes of a story in the delivery API. What is not named here never leaves the platform.
import { articlePartsOf, livePartsOf, type ArticlePart } from '#kit/articlePart.ts'
import { imageSchema } from '#kit/publicImage.ts'
import { z } from 'zod'
import { aSection, termSchema } from '../terms/schemas.ts'

const address = z.string().meta({ format: 'uri' })
const time = z.string().meta({ format: 'date-time' })

const bylineSchema = termSchema
  .extend({ role: z.enum(['text', 'photo', 'video', 'translation']) })
  .meta({
    examples: [
      {
        name: 'Lê Hoàng Minh Châu',
        slug: 'le-hoang-minh-chau',
        url: 'https://news.example/authors/le-hoang-minh-chau',
        role: 'text',
      },
    ],
  })

/** Of a story’s address. */
export const slugSchema = z.string().meta({ examples: ['duong-ben-go-ba-lan-lui-hen'] })

const correctionSchema = z
  .object({ date: time, note: z.string() })
  .meta({ examples: [{ date: '2026-11-23T18:35:40.560Z', note: 'Sửa chiều dài con đường.' }] })

/** A story as lists show it. */
const listedArticle = z.object({
  id: z.string().meta({ examples: ['d30544f7-0cae-4435-8c3f-7edd7bece0b5'] }),
  slug: slugSchema,
  url: address.meta({ examples: ['https://news.example/articles/duong-ben-go-ba-lan-lui-hen'] }),
  language: z.enum(['vi', 'en']),
  headline: z.string().meta({ examples: ['Đường Bến Gỗ ba lần lùi hẹn'] }),
  standfirst: z.string().meta({ examples: ['Con đường 14,6 km lỡ hẹn thông xe lần thứ ba.'] }),
  wordCount: z.number().meta({ examples: [906] }),
  readingTimeMinutes: z.number().meta({ examples: [4] }),
  leadImage: imageSchema.nullable(),
  byline: z.array(bylineSchema),
  section: termSchema.nullable().meta({ examples: [aSection] }),
  tags: z.array(termSchema),
  publishedAt: time,
  updatedAt: time,
  breaking: z.boolean(),
  corrections: z.array(correctionSchema),
})

type WithParts = Parameters<typeof articlePartsOf>[0]

const shapesOf = (parts: ArticlePart[]) =>
  Object.fromEntries(parts.map(({ name, schema }) => [name, schema]))

const optionalShapesOf = (parts: ArticlePart[]) =>
  Object.fromEntries(parts.map(({ name, schema }) => [name, schema.optional()]))

const withKept = (config: WithParts) =>
  listedArticle.extend(
    shapesOf(articlePartsOf(config).filter(({ live, onRequest }) => !live && !onRequest)),
  )

// Last, for they are put behind what is kept.
const liveShapesOf = (config: WithParts) => shapesOf(livePartsOf(config))

/** A story in a list, with what other plugins add to it. */
export const listedArticleSchema = (config: WithParts) =>
  withKept(config).extend(liveShapesOf(config))

/** A whole story, with what other plugins add to it and what `include` may ask for. */
export const articleSchema = (config: WithParts) =>
  withKept(config).extend({
    bodyHtml: z.string().meta({ examples: ['<p>Sáng 23-11, con đường vẫn rào chắn.</p>'] }),
    body: z.looseObject({ root: z.looseObject({}) }).optional(),
    ...optionalShapesOf(articlePartsOf(config).filter(({ onRequest }) => onRequest)),
    ...liveShapesOf(config),
  })

export type ListedArticle = z.infer<typeof listedArticle>

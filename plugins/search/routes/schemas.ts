// What a search takes, and what it answers.
import type { SanitizedConfig } from 'payload'
import { z, type ZodObject } from 'zod'
import { articleViewsOf } from '#kit/articleViews.ts'
import { cursorParameter, pageShape } from '#kit/cursor.ts'
import { fieldsParameter } from '#kit/fields.ts'
import { hasWords, parseQuery } from '../query.ts'

const slug = z.string().min(1).max(120)

const words = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trimStart())
  .refine((text) => hasWords(parseQuery(text)), 'There is no word in it to look for.')
  .meta({
    description: 'Words, and phrases in quotes. Case and tone marks need not be typed.',
    examples: ['chợ đêm'],
  })

const highlightsSchema = z
  .object({
    headline: z.string().nullable(),
    standfirst: z.string().nullable(),
    body: z.string().nullable(),
  })
  .meta({
    description: 'What was found, as HTML with <mark>; null where nothing was.',
    examples: [
      { headline: '<mark>Chợ đêm</mark> ga cũ dẹp loa kéo', standfirst: null, body: null },
    ],
  })

/** A story that was found. */
export const foundSchema = (config: SanitizedConfig): ZodObject =>
  articleViewsOf(config).listed.schema(config).extend({ highlights: highlightsSchema })

export const searchQuery = (config: SanitizedConfig) =>
  z.strictObject({
    q: words,
    section: slug.optional(),
    tag: slug.optional(),
    author: slug.optional(),
    language: z.enum(['vi', 'en']).optional(),
    since: z.iso.datetime({ offset: true }).optional(),
    until: z.iso.datetime({ offset: true }).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    after: cursorParameter,
    fields: fieldsParameter(foundSchema(config)),
  })

const suggestionSchema = z
  .string()
  .nullable()
  .meta({
    description: 'Where nothing was found: the question with misspelt words put right, or null.',
    examples: [null],
  })

export const searchSchema = (found: ZodObject) =>
  z.object({ docs: z.array(found), ...pageShape, suggestion: suggestionSchema })

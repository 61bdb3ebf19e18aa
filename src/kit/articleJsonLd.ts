// What other plugins add to the schema.org data of stories.
import type { Config, Payload } from 'payload'
import type { ArticleRef } from './articlePart.ts'
import { appendCustom } from './extendConfig.ts'

/**
 * Properties for the `NewsArticle` of each story, in their order; `{}` for none. Make them from what a
 * part of the same plugin is made from: its tags drop the answers that carry both.
 */
export type JsonLdAddition = (context: {
  payload: Payload
  articles: ArticleRef[]
}) => Promise<Record<string, unknown>[]>

/** Adds properties to `jsonLd`; those of the story itself stay as they are. */
export const addJsonLd = (config: Config, addition: JsonLdAddition) =>
  appendCustom(config, 'jsonLd', addition)

/** The additions of the plugins in the list. */
export const jsonLdOf = (config: { custom?: Record<string, unknown> }) =>
  (config.custom?.jsonLd ?? []) as JsonLdAddition[]

// What search engines and social networks are told of a story.
import type { Plugin } from 'payload'
import { addArticlePart, addFields } from '#kit/extendConfig.ts'
import { seoFields } from './fields.ts'
import { jsonLdPart, seoPart } from './parts.ts'

export type SeoOptions = {
  /**
   * Switches what stories' answers say off; the fields stay.
   * @default true
   */
  enabled?: boolean
  /**
   * The address of the site that shows the stories, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The paper's name, as publisher.
   * @default 'Masthead'
   */
  siteName?: string
  /**
   * The newsroom's time zone, by its IANA name: what times are told in.
   * @default 'UTC'
   */
  timeZone?: string
}

export const seoPlugin =
  ({
    enabled = true,
    siteUrl = 'http://localhost:3000',
    siteName = 'Masthead',
    timeZone = 'UTC',
  }: SeoOptions = {}): Plugin =>
  (given) => {
    const config = addFields(given, 'articles', seoFields({ siteUrl, siteName }))
    if (!enabled) return config
    const publication = { siteUrl, siteName, timeZone }
    return [seoPart(publication), jsonLdPart(publication)].reduce(addArticlePart, config)
  }

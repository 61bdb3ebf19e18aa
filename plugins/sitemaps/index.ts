// Where crawlers find every story, and the newest first of all.
import type { Plugin } from 'payload'
import { addDeliveryRoute } from '#kit/extendConfig.ts'
import { readIndex } from './routes/readIndex.ts'
import { readMonth } from './routes/readMonth.ts'
import { readNews } from './routes/readNews.ts'
import { readPages } from './routes/readPages.ts'
import { readRobots } from './routes/readRobots.ts'

export type SitemapsOptions = {
  /**
   * Switches the routes off.
   * @default true
   */
  enabled?: boolean
  /**
   * The address of the site that shows the stories, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The paper's name, as news crawlers know it.
   * @default 'Masthead'
   */
  siteName?: string
}

export const sitemapsPlugin =
  ({
    enabled = true,
    siteUrl = 'http://localhost:3000',
    siteName = 'Masthead',
  }: SitemapsOptions = {}): Plugin =>
  (given) => {
    if (!enabled) return given
    const ofSite = [readIndex, readPages, readMonth, readRobots].map((route) => route(siteUrl))
    return [...ofSite, readNews({ siteUrl, siteName })].reduce(addDeliveryRoute, given)
  }

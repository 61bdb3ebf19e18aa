// THE LIST. What is not here, the platform cannot do; a third party's plugin is one more line.
import type { Plugin } from 'payload'
import { articlesPlugin } from './articles/index.ts'
import { apiLimitsPlugin } from './apiLimits/index.ts'
import { commentsPlugin } from './comments/index.ts'
import { dashboardPlugin } from './dashboard/index.ts'
import { eventsPlugin, type EventsOptions } from './events/index.ts'
import { feedsPlugin } from './feeds/index.ts'
import { frontPagesPlugin } from './frontPages/index.ts'
import { imagesPlugin } from './images/index.ts'
import { previewsPlugin } from './previews/index.ts'
import { notesPlugin } from './notes/index.ts'
import { publicationPlugin } from './publication/index.ts'
import { ratingsPlugin, type RatingsOptions } from './ratings/index.ts'
import { redirectsPlugin } from './redirects/index.ts'
import { searchPlugin } from './search/index.ts'
import { workflowPlugin } from './workflow/index.ts'
import { seoPlugin } from './seo/index.ts'
import { sitemapsPlugin } from './sitemaps/index.ts'
import { webhooksPlugin, type WebhooksOptions } from './webhooks/index.ts'

export type Settings = {
  siteUrl?: string
  siteName?: string
  siteLanguage?: 'vi' | 'en'
  sources?: string
  mediaFolder?: string
  timeZone?: string
  webSubHub?: string
  akismetKey?: string
  checkerUrl?: string
  checkerSecret?: string
  ratings?: RatingsOptions
  events?: EventsOptions
  webhooks?: WebhooksOptions
}

/** Plugins in order: one that extends a collection comes after the one that adds it. */
export const plugins = ({
  siteUrl,
  siteName,
  siteLanguage,
  sources,
  mediaFolder,
  timeZone,
  webSubHub,
  akismetKey,
  checkerUrl,
  checkerSecret,
  ratings,
  events,
  webhooks,
}: Settings = {}): Plugin[] => [
  imagesPlugin({ siteUrl, folder: mediaFolder, timeZone }),
  articlesPlugin({ siteUrl, sources }),
  workflowPlugin(),
  commentsPlugin({
    siteUrl,
    akismet: { key: akismetKey, site: siteUrl },
    checker: { url: checkerUrl, secret: checkerSecret },
  }),
  notesPlugin({ siteUrl }),
  ratingsPlugin(ratings),
  redirectsPlugin(),
  searchPlugin(),
  frontPagesPlugin(),
  previewsPlugin({ siteUrl }),
  publicationPlugin({ siteUrl, siteName, language: siteLanguage, timeZone }),
  seoPlugin({ siteUrl, siteName, timeZone }),
  feedsPlugin({ siteUrl, siteName, hub: webSubHub }),
  sitemapsPlugin({ siteUrl, siteName }),
  eventsPlugin(events),
  webhooksPlugin({ siteUrl, ...webhooks }),
  dashboardPlugin(),
  apiLimitsPlugin(),
]

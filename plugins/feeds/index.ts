// The newest stories for feed readers, and for the hubs that pass them on.
import type { Plugin } from 'payload'
import { addDeliveryRoute, addHooks, addJob } from '#kit/extendConfig.ts'
import { announceFeeds } from './hub/announceFeeds.ts'
import { queueAnnouncement } from './hub/queueAnnouncement.ts'
import { feedRoutes } from './routes/feedRoutes.ts'

export type FeedsOptions = {
  /**
   * Switches routes and announcements off.
   * @default true
   */
  enabled?: boolean
  /**
   * The address of the site that shows the stories, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
  /**
   * The paper's name, with which feeds are titled.
   * @default 'Masthead'
   */
  siteName?: string
  /**
   * The address of a WebSub hub that is told of changes.
   * @default none
   */
  hub?: string
  /**
   * Whether feeds have the stories whole or their standfirsts alone; `?text=` asks otherwise.
   * @default 'full'
   */
  text?: 'full' | 'short'
  /**
   * Stories in a feed.
   * @default 30
   */
  most?: number
}

export const feedsPlugin =
  ({
    enabled = true,
    siteUrl = 'http://localhost:3000',
    siteName = 'Masthead',
    hub,
    text = 'full',
    most = 30,
  }: FeedsOptions = {}): Plugin =>
  (given) => {
    const publication = { siteUrl, siteName, hub }
    const config = addJob(given, announceFeeds(publication))
    if (!enabled) return config
    const told = hub ? addHooks(config, 'articles', { afterChange: [queueAnnouncement] }) : config
    return feedRoutes({ ...publication, text, most }).reduce(addDeliveryRoute, told)
  }

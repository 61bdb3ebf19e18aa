// What a frontend has to know of the paper itself.
import type { Plugin } from 'payload'
import { addDeliveryRoute } from '#kit/extendConfig.ts'
import { readPublication, type Publication } from './readPublication.ts'

export type PublicationOptions = Partial<Publication> & {
  /**
   * Switches the route off.
   * @default true
   */
  enabled?: boolean
}

export const publicationPlugin =
  ({
    enabled = true,
    siteName = 'Masthead',
    siteUrl = 'http://localhost:3000',
    language = 'vi',
    timeZone = 'Asia/Ho_Chi_Minh',
  }: PublicationOptions = {}): Plugin =>
  (given) =>
    enabled
      ? addDeliveryRoute(given, readPublication({ siteName, siteUrl, language, timeZone }))
      : given

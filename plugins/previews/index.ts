// Stories before they are published: beside the form while they are written, and by a signed link
// for whoever has no login.
import type { Plugin } from 'payload'
import { articleViewsOf } from '#kit/articleViews.ts'
import { addCollectionEndpoint, addDeliveryRoute, addFields } from '#kit/extendConfig.ts'
import { addLivePreview } from '#kit/extendPanel.ts'
import { createLink } from './createLink.ts'
import { linkField } from './linkField.ts'
import { livePreview } from './livePreview.ts'
import { readPreview } from './routes/readPreview.ts'

export type PreviewsOptions = {
  /**
   * Switches links, route and live preview off.
   * @default true
   */
  enabled?: boolean
  /**
   * The address of the site that links lead to, without a slash at its end.
   * @default 'http://localhost:3000'
   */
  siteUrl?: string
}

export const previewsPlugin =
  ({ enabled = true, siteUrl = 'http://localhost:3000' }: PreviewsOptions = {}): Plugin =>
  (given) => {
    const config = addFields(given, 'articles', [linkField({ enabled })])
    if (!enabled) return config
    const withLinks = addCollectionEndpoint(config, 'articles', createLink({ siteUrl }))
    const withFrame = addLivePreview(withLinks, 'articles', livePreview)
    return addDeliveryRoute(withFrame, readPreview(articleViewsOf(given).whole))
  }

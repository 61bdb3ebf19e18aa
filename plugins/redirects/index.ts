// Old addresses keep leading somewhere.
import type { Plugin } from 'payload'
import { redirects } from '#collections/redirects.ts'
import { addCollection, addDeliveryRoute, addFields, addHooks } from '#kit/extendConfig.ts'
import { leaveRedirect } from './hooks/leaveRedirect.ts'
import { noteAddress } from './hooks/noteAddress.ts'
import { refuseRedirectLoop } from './hooks/refuseRedirectLoop.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { lastPublicSlug } from './lastPublicSlug.ts'
import { findRedirect } from './routes/findRedirect.ts'

export type RedirectsOptions = {
  /**
   * Switches rules and route off; collection and field stay.
   * @default true
   */
  enabled?: boolean
}

export const redirectsPlugin =
  ({ enabled = true }: RedirectsOptions = {}): Plugin =>
  (given) => {
    const config = addFields(addCollection(given, redirects), 'articles', [lastPublicSlug])
    if (!enabled) return config
    const withRules = addHooks(config, 'redirects', {
      beforeChange: [refuseRedirectLoop],
      afterChange: [invalidateDocument],
      afterDelete: [invalidateDocument],
    })
    const withArticles = addHooks(withRules, 'articles', {
      beforeChange: [noteAddress],
      afterChange: [leaveRedirect],
    })
    return addDeliveryRoute(withArticles, findRedirect)
  }

// Old addresses keep leading somewhere.
import type { Plugin } from 'payload'
import { redirects } from '#collections/redirects.ts'
import { addCollection, addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { refuseRedirectLoop } from './hooks/refuseRedirectLoop.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { findRedirect } from './routes/findRedirect.ts'

export type RedirectsOptions = {
  /**
   * Switches rules and route off; the collection stays.
   * @default true
   */
  enabled?: boolean
}

export const redirectsPlugin =
  ({ enabled = true }: RedirectsOptions = {}): Plugin =>
  (given) => {
    const config = addCollection(given, redirects)
    if (!enabled) return config
    const withRules = addHooks(config, 'redirects', {
      beforeChange: [refuseRedirectLoop],
      afterChange: [invalidateDocument],
      afterDelete: [invalidateDocument],
    })
    return addDeliveryRoute(withRules, findRedirect)
  }

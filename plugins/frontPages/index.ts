// What stands first on the site and in each section: pinned by editors, filled up with the newest.
import type { Plugin } from 'payload'
import { frontPages } from '#collections/frontPages.ts'
import { articleViewsOf } from '#kit/articleViews.ts'
import { addCollection, addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { invalidateDocument } from '#kit/invalidateDocument.ts'
import { clearSlots } from './hooks/clearSlots.ts'
import { removePage, renamePage } from './hooks/followSection.ts'
import { namePage } from './hooks/namePage.ts'
import { refuseRepeatedStory } from './hooks/refuseRepeatedStory.ts'
import { readFrontPage } from './routes/readFrontPage.ts'

export type FrontPagesOptions = {
  /**
   * Switches rules and route off; the collection stays.
   * @default true
   */
  enabled?: boolean
}

export const frontPagesPlugin =
  ({ enabled = true }: FrontPagesOptions = {}): Plugin =>
  (given) => {
    const stored = addCollection(given, frontPages)
    const cleaned = addHooks(stored, 'articles', { beforeDelete: [clearSlots] })
    const config = addHooks(cleaned, 'sections', { beforeDelete: [removePage] })
    if (!enabled) return config
    const withRules = addHooks(config, 'front-pages', {
      beforeValidate: [namePage, refuseRepeatedStory],
      afterChange: [invalidateDocument],
      afterDelete: [invalidateDocument],
    })
    const withSections = addHooks(withRules, 'sections', { afterChange: [renamePage] })
    return addDeliveryRoute(withSections, readFrontPage(articleViewsOf(given).listed))
  }

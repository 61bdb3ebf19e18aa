import type { Config } from 'payload'
import { addAdminView, addNavLink } from '#kit/extendPanel.ts'

const folder = '/plugins/ratings/admin/view'

/** Where the page is, below the panel’s own address. */
export const viewPath = '/reader-ratings'

/** What readers like and what is held, as a page of the panel, and the way to it. */
export const withRatingsView = (given: Config): Config => {
  const view = {
    path: viewPath,
    Component: `${folder}/RatingsPage.tsx#RatingsPage`,
    meta: { title: 'Ratings' },
  } as const
  const link = `${folder}/RatingsLink.tsx#RatingsLink`
  return addNavLink(addAdminView(given, 'reader-ratings', view), link)
}

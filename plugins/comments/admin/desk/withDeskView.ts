import type { Config } from 'payload'
import { addAdminView, addNavLink } from '#kit/extendPanel.ts'

const folder = '/plugins/comments/admin/desk'

/** Where the desk is, below the panel's own address. */
export const viewPath = '/moderation'

/** The moderators' desk as a page of the panel, and the way to it. */
export const withDeskView = (given: Config): Config => {
  const view = {
    path: viewPath,
    Component: `${folder}/ModerationDesk.tsx#ModerationDesk`,
    meta: { title: 'Moderation' },
  } as const
  return addNavLink(addAdminView(given, 'moderation', view), `${folder}/DeskLink.tsx#DeskLink`)
}

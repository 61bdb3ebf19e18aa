import type { ServerProps } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { DeskNavLink } from './DeskNavLink.tsx'
import { viewPath } from './withDeskView.ts'

/** The desk in the panel's menu, with the number of comments that wait; for moderators. */
export const DeskLink = async ({ payload, user }: ServerProps) => {
  if (!hasRole(user, 'moderator')) return null
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { status: { equals: 'pending' } },
    overrideAccess: false,
    user,
  })
  return <DeskNavLink href={`${payload.config.routes.admin}${viewPath}`} waiting={totalDocs} />
}

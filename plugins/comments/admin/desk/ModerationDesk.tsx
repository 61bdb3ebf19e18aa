import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isModerator } from '#collections/access/isModerator.ts'
import { Desk } from './Desk.tsx'
import { viewPath } from './withDeskView.ts'

/** The panel's page at /admin/moderation, for moderators; others get Payload's own refusal. */
export const ModerationDesk = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin, routes } = payload.config
  if (!user) redirect(`${routes.admin}${admin.routes.login}?redirect=${routes.admin}${viewPath}`)
  if (!isModerator({ req })) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <Gutter>
        <Desk />
      </Gutter>
    </DefaultTemplate>
  )
}

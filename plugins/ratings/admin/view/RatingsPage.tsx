import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '#collections/access/isEditor.ts'
import { ratingWord } from '../words.ts'
import { DayChart } from './DayChart.tsx'
import { countDays, findHeld, findStories } from './findRated.ts'
import { StoryTable } from './StoryTable.tsx'
import { viewPath } from './withRatingsView.ts'
import './ratingsPage.css'

/** The panel’s page at /admin/reader-ratings, for editors; others get Payload’s own refusal. */
export const RatingsPage = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin, routes } = payload.config
  if (!user) redirect(`${routes.admin}${admin.routes.login}?redirect=${routes.admin}${viewPath}`)
  if (!isEditor({ req })) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  const timeZone = admin.timezones.defaultTimezone ?? 'UTC'
  const word = ratingWord(i18n.language)
  const shown = { admin: routes.admin, language: i18n.language, empty: word('noStories') }
  const held = await findHeld(req)
  const days = await countDays(req, timeZone)
  const [best, worst] = [
    await findStories(req, '-ratingRank'),
    await findStories(req, 'ratingRank'),
  ]
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <Gutter className="ratings-page">
        <h1>{word('ratings')}</h1>
        <StoryTable
          {...shown}
          title={word('waiting')}
          empty={word('nothingWaits')}
          stories={held}
        />
        <section>
          <h2>{word('perDay')}</h2>
          <DayChart days={days} timeZone={timeZone} language={i18n.language} />
        </section>
        <div className="ratings-page__lists">
          <StoryTable {...shown} title={word('best')} stories={best} />
          <StoryTable {...shown} title={word('worst')} stories={worst} />
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}

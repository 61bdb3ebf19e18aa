import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isEditor } from '#collections/access/isEditor.ts'
import { ratingWord } from '../words.ts'
import { DayChart } from './DayChart.tsx'
import { countDays, findHeld, findStories } from './findRated.ts'
import { StoryTable } from './StoryTable.tsx'
import { viewPath } from './withRatingsView.ts'
import './ratingsPage.css'

const Ratings = async ({ req }: { req: PayloadRequest }) => {
  const { language } = req.i18n
  const { admin, routes } = req.payload.config
  const timeZone = admin.timezones.defaultTimezone ?? 'UTC'
  const word = ratingWord(language)
  const shown = { admin: routes.admin, language, empty: word('noStories') }
  const held = await findHeld(req)
  const [best, worst] = [
    await findStories(req, '-ratingRank'),
    await findStories(req, 'ratingRank'),
  ]
  return (
    <Gutter className="ratings-page">
      <h1>{word('ratings')}</h1>
      <StoryTable {...shown} title={word('waiting')} empty={word('nothingWaits')} stories={held} />
      <section>
        <h2>{word('perDay')}</h2>
        <DayChart days={await countDays(req, timeZone)} timeZone={timeZone} language={language} />
      </section>
      <div className="ratings-page__lists">
        <StoryTable {...shown} title={word('best')} stories={best} />
        <StoryTable {...shown} title={word('worst')} stories={worst} />
      </div>
    </Gutter>
  )
}

/** The panel’s page at /admin/reader-ratings, for editors; others get Payload’s own refusal. */
export const RatingsPage = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin, routes } = payload.config
  if (!user) redirect(`${routes.admin}${admin.routes.login}?redirect=${routes.admin}${viewPath}`)
  if (!isEditor({ req })) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
    >
      <Ratings req={req} />
    </DefaultTemplate>
  )
}

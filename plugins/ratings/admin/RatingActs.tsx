'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import type { Act } from './useRatings.ts'
import { actWord, averageWord, countWord, ratingWord } from './words.ts'

const nameOf = ({ user }: Act) => (typeof user === 'object' ? user?.name : undefined)

/** What was done to the story’s ratings, newest first. */
export const RatingActs = ({ acts }: { acts: Act[] }) => {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const word = ratingWord(language)
  const zone = config.admin.timezones.defaultTimezone ?? 'UTC'
  if (acts.length === 0) return null
  return (
    <details className="story-ratings__acts">
      <summary>{word('acts')}</summary>
      <ol>
        {acts.map((act) => (
          <li key={act.id}>
            <strong>{actWord(language)(act.name)}</strong> {countWord(language, act.count ?? 0)},{' '}
            {averageWord(language, act.average)} ★
            <span>
              <time dateTime={act.createdAt}>{showInZone(act.createdAt, zone)}</time>,{' '}
              {nameOf(act) ?? word('platform')}
            </span>
            {act.reason && <q>{act.reason}</q>}
          </li>
        ))}
      </ol>
    </details>
  )
}

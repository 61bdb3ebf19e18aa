'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import type { NewsroomRating } from '../endpoints/readEndpoint.ts'
import { Bars } from './Bars.tsx'
import type { Verdict } from './useRatings.ts'
import { averageWord, countWord, ratingWord } from './words.ts'

type Props = {
  held: NonNullable<NewsroomRating['held']>
  canAct: boolean
  onAsk: (verdict: Verdict) => void
}

/** What waits for an editor, and what can be done about it. */
export const HeldRatings = ({ held, canAct, onAsk }: Props) => {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const word = ratingWord(language)
  const zone = config.admin.timezones.defaultTimezone ?? 'UTC'
  return (
    <section className="story-ratings__held">
      <h4>{word('held')}</h4>
      <p>
        {countWord(language, held.count)}, {averageWord(language, held.average)} ★,{' '}
        {word('heldSince')} {showInZone(held.since, zone)}
      </p>
      <Bars counts={held.counts} />
      {canAct && (
        <menu>
          {(['release', 'discard'] as const).map((verdict) => (
            <button
              key={verdict}
              type="button"
              id={`rating-${verdict}`}
              onClick={() => onAsk(verdict)}
            >
              {word(verdict)}
            </button>
          ))}
        </menu>
      )}
    </section>
  )
}

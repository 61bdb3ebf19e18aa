'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { hasRole } from '#collections/access/hasRole.ts'
import { Bars } from './Bars.tsx'
import { HeldRatings } from './HeldRatings.tsx'
import { RatingActs } from './RatingActs.tsx'
import { useRatings, type Verdict } from './useRatings.ts'
import { VerdictDialog } from './VerdictDialog.tsx'
import { averageWord, countWord, ratingWord } from './words.ts'
import './ratings.css'

/** A story’s stars in its sidebar; for editors with what is held, and what they can do about it. */
export const StoryRatings = () => {
  const { id } = useDocumentInfo()
  const { language } = useTranslation().i18n
  const isEditor = hasRole(useAuth().user, 'editor')
  const { rating, acts, hasFailed, act } = useRatings(id, isEditor)
  const [asked, setAsked] = useState<Verdict>()
  const word = ratingWord(language)
  if (hasFailed) return <p role="alert">{word('failed')}</p>
  if (!rating) return null
  const { average, count, counts, held, opening } = rating
  return (
    <section className="story-ratings">
      <h3>{word('ratings')}</h3>
      {count === 0 && <p>{word('none')}</p>}
      {count > 0 && (
        <>
          <p>
            <strong>{averageWord(language, average)} ★</strong> {countWord(language, count)}
            {opening.count > 0 && ` (${opening.count} ${word('opening')})`}
          </p>
          <Bars counts={counts} />
        </>
      )}
      {held && <HeldRatings held={held} canAct={isEditor} onAsk={setAsked} />}
      <RatingActs acts={acts} />
      {isEditor && (count > 0 || held) && (
        <button
          type="button"
          id="rating-reset"
          className="story-ratings__reset"
          onClick={() => setAsked('reset')}
        >
          {word('reset')}
        </button>
      )}
      {asked && (
        <VerdictDialog
          verdict={asked}
          onTake={(reason) => act(asked, reason)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}

'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { hasRole } from '#collections/access/hasRole.ts'
import type { NewsroomRating } from '../endpoints/readEndpoint.ts'
import { Bars } from './Bars.tsx'
import { HeldRatings } from './HeldRatings.tsx'
import { RatingActs } from './RatingActs.tsx'
import { useRatings, type Verdict } from './useRatings.ts'
import { VerdictDialog } from './VerdictDialog.tsx'
import { averageWord, countWord, ratingWord } from './words.ts'
import './ratings.css'

const Counted = ({ average, count, counts, held, opening }: NewsroomRating) => {
  const { language } = useTranslation().i18n
  const word = ratingWord(language)
  if (count === 0) return held ? null : <p>{word('none')}</p>
  return (
    <>
      <p>
        <strong>{averageWord(language, average)} ★</strong> {countWord(language, count)}
        {opening.count > 0 && ` (${opening.count} ${word('opening')})`}
      </p>
      <Bars counts={counts} />
    </>
  )
}

/** A story’s stars in its sidebar; for editors with what is held, and what they can do about it. */
export const StoryRatings = () => {
  const { id } = useDocumentInfo()
  const word = ratingWord(useTranslation().i18n.language)
  const isEditor = hasRole(useAuth().user, 'editor')
  const { rating, acts, hasFailed, act } = useRatings(id, isEditor)
  const [asked, setAsked] = useState<Verdict>()
  if (hasFailed) return <p role="alert">{word('failed')}</p>
  if (!rating) return null
  const { count, held } = rating
  return (
    <section className="story-ratings">
      <h3>{word('ratings')}</h3>
      <Counted {...rating} />
      {held && <HeldRatings held={held} canAct={isEditor} onAsk={setAsked} />}
      <RatingActs acts={acts} />
      {isEditor && (count > 0 || held) && (
        <button type="button" id="rating-reset" onClick={() => setAsked('reset')}>
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

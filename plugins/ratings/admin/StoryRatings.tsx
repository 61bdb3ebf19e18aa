'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { hasRole } from '#collections/access/hasRole.ts'
import type { NewsroomRating } from '../endpoints/readEndpoint.ts'
import { Bars } from './Bars.tsx'
import { HeldRatings } from './HeldRatings.tsx'
import { OpeningDialog } from './OpeningDialog.tsx'
import { RatingActs } from './RatingActs.tsx'
import { useRatings, type Verdict } from './useRatings.ts'
import { VerdictDialog } from './VerdictDialog.tsx'
import { averageWord, countWord, ratingWord } from './words.ts'
import './ratings.css'

type Asked = Verdict | 'opening'

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

type AsksProps = { rating: NewsroomRating; onAsk: (asked: Asked) => void }

/** What editors, and what admins alone, can do about all of a story’s ratings. */
const Asks = ({ rating: { count, held }, onAsk }: AsksProps) => {
  const { user } = useAuth()
  const word = ratingWord(useTranslation().i18n.language)
  if (!hasRole(user, 'editor')) return null
  return (
    <menu>
      {(count > 0 || held) && (
        <button type="button" id="rating-reset" onClick={() => onAsk('reset')}>
          {word('reset')}
        </button>
      )}
      {hasRole(user, 'admin') && (
        <button type="button" id="rating-opening" onClick={() => onAsk('opening')}>
          {word('balance')}
        </button>
      )}
    </menu>
  )
}

/** A story’s stars in its sidebar; for editors with what is held, and what they can do about it. */
export const StoryRatings = () => {
  const { id } = useDocumentInfo()
  const word = ratingWord(useTranslation().i18n.language)
  const isEditor = hasRole(useAuth().user, 'editor')
  const { rating, acts, hasFailed, act } = useRatings(id, isEditor)
  const [asked, setAsked] = useState<Asked>()
  if (hasFailed) return <p role="alert">{word('failed')}</p>
  if (!rating) return null
  const { counts, held } = rating
  const close = () => setAsked(undefined)
  return (
    <section className="story-ratings">
      <h3>{word('ratings')}</h3>
      <Counted {...rating} />
      {held && <HeldRatings held={held} canAct={isEditor} onAsk={setAsked} />}
      <RatingActs acts={acts} />
      <Asks rating={rating} onAsk={setAsked} />
      {asked === 'opening' && (
        <OpeningDialog
          best={counts.length}
          onTake={(opening) => act('opening', opening)}
          onClose={close}
        />
      )}
      {asked && asked !== 'opening' && (
        <VerdictDialog verdict={asked} onTake={(body) => act(asked, body)} onClose={close} />
      )}
    </section>
  )
}

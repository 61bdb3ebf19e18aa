'use client'
import { useEffect, useRef } from 'react'
import { CardActs } from './CardActs.tsx'
import { CardHead } from './CardHead.tsx'
import { CardReasons } from './CardReasons.tsx'
import { CardText } from './CardText.tsx'
import { useTools } from './DeskContext.ts'
import { DossierSide } from './DossierSide.tsx'
import { Neighbours } from './Neighbours.tsx'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

/** Keeps the row that is looked at in sight, and the focus with it where a row had it that has left. */
const useFollow = (isCurrent: boolean) => {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const { activeElement } = document
    const isFree = !activeElement || activeElement === document.body
    const isInList = activeElement?.matches('.comment-desk-row')
    if (!isCurrent) return
    row.current?.scrollIntoView({ block: 'nearest' })
    if (isFree || isInList) row.current?.focus({ preventScroll: true })
  }, [isCurrent])
  return row
}

export const CardRow = ({ card }: { card: Card }) => {
  const { dispatch, dossier, opened, state } = useTools()
  const { word } = useSpeech()
  const isCurrent = state.current === card.id
  const row = useFollow(isCurrent)
  const isTicked = state.selected.includes(card.id)
  const others = state.selected.filter((id) => id !== card.id)
  const tick = () => dispatch({ type: 'selected', ids: isTicked ? others : [...others, card.id] })
  return (
    <li
      ref={row}
      className="comment-desk-row"
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      data-comment={card.id}
      onClick={() => dispatch({ type: 'went', id: card.id })}
    >
      <input
        type="checkbox"
        checked={isTicked}
        aria-label={`${word('select')}: ${card.authorName}`}
        onChange={tick}
      />
      <div className="comment-desk-row-body">
        <CardHead card={card} />
        <CardText card={card} />
        <CardReasons card={card} />
        <CardActs card={card} />
        {opened === card.id && (
          <div className="comment-desk-opened">
            <Neighbours dossier={dossier} relation="above" />
            <Neighbours dossier={dossier} relation="answer" />
            <DossierSide dossier={dossier} />
          </div>
        )}
      </div>
    </li>
  )
}

'use client'
import { ActButton } from './ActButton.tsx'
import { CardVerdicts } from './CardVerdicts.tsx'
import { useTools } from './DeskContext.ts'
import { OtherActs } from './OtherActs.tsx'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

type Props = {
  card: Card
  /** All acts with their keys; else the verdicts, and the others behind "Details". */
  isFull?: boolean
}

/** The buttons below a comment. */
export const CardActs = ({ card, isFull = false }: Props) => {
  const { dispatch, opened, setOpened } = useTools()
  const { word } = useSpeech()
  const isOpen = opened === card.id
  const open = () => setOpened(isOpen ? null : card.id)
  const move = (by: 1 | -1) => () => dispatch({ type: 'moved', by, skipsHeld: true })
  return (
    <div className="comment-desk-acts" role="group" aria-label={word('acts')} data-full={isFull}>
      <CardVerdicts card={card} hasKey={isFull} />
      <div className="comment-desk-others">
        {(isFull || isOpen) && <OtherActs card={card} hasKey={isFull} />}
        {!isFull && (
          <ActButton act="open" label={isOpen ? 'close' : 'open'} hasKey={false} onRun={open} />
        )}
        {isFull && <ActButton act="previous" label="previous" hasKey onRun={move(-1)} />}
        {isFull && <ActButton act="next" label="next" hasKey onRun={move(1)} />}
      </div>
    </div>
  )
}

'use client'
import { ArrivalLine } from './ArrivalLine.tsx'
import { BulkBar } from './BulkBar.tsx'
import { CardRow } from './CardRow.tsx'
import { useTools } from './DeskContext.ts'
import { useSpeech } from './useSpeech.ts'

/** The queue as a list: many in sight, and verdicts on many at once. */
export const CardList = () => {
  const { load, state } = useTools()
  const { word } = useSpeech()
  const { cards, nextCursor } = state
  return (
    <>
      <BulkBar />
      <ArrivalLine />
      <ol className="comment-desk-list">
        {cards.map((card) => (
          <CardRow key={card.id} card={card} />
        ))}
      </ol>
      {nextCursor && (
        <button
          type="button"
          className="comment-desk-more"
          onClick={() => void load({ after: nextCursor })}
        >
          {word('more')}
        </button>
      )}
    </>
  )
}

'use client'
import { useTools } from './DeskContext.ts'
import { keyOf } from './keys.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'
import type { Word } from '../words.ts'

type Props = {
  card: Card
  /** All acts with their keys; else the verdicts, and the others behind "Details". */
  isFull?: boolean
}

/** The buttons below a comment. */
export const CardActs = ({ card, isFull = false }: Props) => {
  const { ask, dispatch, judge, opened, pin, setOpened, view } = useTools()
  const { word } = useSpeech()
  const isOpen = isFull || opened === card.id
  const canBecome = (status: Card['status']) => view.queue === 'reported' || card.status !== status

  const button = (act: Parameters<typeof keyOf>[0], label: Word, run: () => void) => (
    <button
      key={act}
      type="button"
      data-act={act}
      onClick={run}
      title={`${word(label)} (${keyOf(act)})`}
    >
      {word(label)} {isFull && <kbd>{keyOf(act)}</kbd>}
    </button>
  )

  return (
    <div className="comment-desk-acts" role="group" aria-label={word('acts')} data-full={isFull}>
      <div className="comment-desk-verdicts">
        {canBecome('approved') && button('approve', 'approve', () => judge([card], 'approved'))}
        {canBecome('rejected') &&
          button('reject', 'reject', () => ask({ kind: 'reject', cards: [card] }))}
        {canBecome('spam') && button('spam', 'isSpam', () => judge([card], 'spam'))}
      </div>
      <div className="comment-desk-others">
        {isOpen && button('edit', 'edit', () => ask({ kind: 'edit', card }))}
        {isOpen && button('reply', 'reply', () => ask({ kind: 'reply', card }))}
        {isOpen && button('pin', card.pinned ? 'unpin' : 'pin', () => void pin(card))}
        {isOpen && button('ban', 'ban', () => ask({ kind: 'ban', card }))}
        {!isFull &&
          button('open', isOpen ? 'close' : 'open', () => setOpened(isOpen ? null : card.id))}
        {isFull &&
          button('previous', 'previous', () =>
            dispatch({ type: 'moved', by: -1, skipsHeld: true }),
          )}
        {isFull &&
          button('next', 'next', () => dispatch({ type: 'moved', by: 1, skipsHeld: true }))}
      </div>
    </div>
  )
}

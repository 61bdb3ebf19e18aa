'use client'
import { ActButton } from './ActButton.tsx'
import { useTools } from './DeskContext.ts'
import type { Card } from './shapes.ts'

type Props = { card: Card; hasKey: boolean }

/** What a comment may be made. One that was reported may also be confirmed as it is. */
export const CardVerdicts = ({ card, hasKey }: Props) => {
  const { ask, judge, view } = useTools()
  const approve = () => judge([card], 'approved')
  const reject = () => ask({ kind: 'reject', cards: [card] })
  const markAsSpam = () => judge([card], 'spam')
  const canBecome = (status: Card['status']) => view.queue === 'reported' || card.status !== status
  return (
    <div className="comment-desk-verdicts">
      {canBecome('approved') && (
        <ActButton act="approve" label="approve" hasKey={hasKey} onRun={approve} />
      )}
      {canBecome('rejected') && (
        <ActButton act="reject" label="reject" hasKey={hasKey} onRun={reject} />
      )}
      {canBecome('spam') && (
        <ActButton act="spam" label="isSpam" hasKey={hasKey} onRun={markAsSpam} />
      )}
    </div>
  )
}

'use client'
import { ActButton } from './ActButton.tsx'
import { useTools } from './DeskContext.ts'
import type { Card } from './shapes.ts'

type Props = { card: Card; hasKey: boolean }

/** What may be done to a comment beside judging it. */
export const OtherActs = ({ card, hasKey }: Props) => {
  const { ask, pin } = useTools()
  const askFor = (kind: 'edit' | 'reply' | 'ban') => () => ask({ kind, card })
  const pinLabel = card.pinned ? 'unpin' : 'pin'
  return (
    <>
      <ActButton act="edit" label="edit" hasKey={hasKey} onRun={askFor('edit')} />
      <ActButton act="reply" label="reply" hasKey={hasKey} onRun={askFor('reply')} />
      <ActButton act="pin" label={pinLabel} hasKey={hasKey} onRun={() => void pin(card)} />
      <ActButton act="ban" label="ban" hasKey={hasKey} onRun={askFor('ban')} />
    </>
  )
}

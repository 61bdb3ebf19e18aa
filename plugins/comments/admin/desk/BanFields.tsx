'use client'
import type { BanKind } from '../../desk/banTarget.ts'
import { BanLength } from './BanLength.tsx'
import { BanWho } from './BanWho.tsx'
import type { Ban, Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

type Props = { card: Card; ban: Ban; onChange: (ban: Ban) => void }

/** Whom to ban, how long, why, and whether what they wrote before goes, too. */
export const BanFields = ({ card, ban, onChange }: Props) => {
  const { word } = useSpeech()
  const change = (changed: Partial<Ban>) => onChange({ ...ban, ...changed })
  const choose = (kind: BanKind) =>
    change({ kind, sweep: kind === 'writer' ? ban.sweep : undefined })
  return (
    <>
      <BanWho kinds={card.bannable} chosen={ban.kind} onChoose={choose} />
      <BanLength days={ban.days} onChoose={(days) => change({ days })} />
      <label>
        {word('banReason')}
        <input
          type="text"
          maxLength={500}
          onChange={({ target }) => change({ reason: target.value.trim() || undefined })}
        />
      </label>
      {ban.kind === 'writer' && (
        <label>
          <input
            id="comment-desk-sweep"
            type="checkbox"
            checked={ban.sweep ?? false}
            onChange={({ target }) => change({ sweep: target.checked || undefined })}
          />{' '}
          {word('banSweep')}
        </label>
      )}
    </>
  )
}

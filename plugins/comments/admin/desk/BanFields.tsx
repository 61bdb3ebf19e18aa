'use client'
import type { Ban, Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

const kinds = { writer: 'banWriter', domain: 'banDomain', network: 'banNetwork' } as const

const lengths = [
  { days: 1, label: 'banDay' },
  { days: 7, label: 'banWeek' },
  { days: 30, label: 'banMonth' },
  { days: undefined, label: 'banForGood' },
] as const

type Props = { card: Card; ban: Ban; onChange: (ban: Ban) => void }

/** Whom to ban, how long, why, and whether what they wrote before goes, too. */
export const BanFields = ({ card, ban, onChange }: Props) => {
  const { word } = useSpeech()
  const names = Object.keys(kinds) as Ban['kind'][]
  const possible = names.filter((kind) => kind === 'network' || card.authorEmail)
  const choose = (kind: Ban['kind']) =>
    onChange({ ...ban, kind, sweep: kind === 'writer' ? ban.sweep : undefined })
  return (
    <>
      <fieldset>
        <legend>{word('banWho')}</legend>
        {possible.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              data-first={kind === ban.kind}
              checked={kind === ban.kind}
              onChange={() => choose(kind)}
            />{' '}
            {word(kinds[kind])}
          </label>
        ))}
      </fieldset>
      <label>
        {word('banLength')}
        <select
          value={ban.days ?? ''}
          onChange={({ target }) => onChange({ ...ban, days: Number(target.value) || undefined })}
        >
          {lengths.map(({ days, label }) => (
            <option key={label} value={days ?? ''}>
              {word(label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {word('banReason')}
        <input
          type="text"
          maxLength={500}
          onChange={({ target }) => onChange({ ...ban, reason: target.value.trim() || undefined })}
        />
      </label>
      {ban.kind === 'writer' && (
        <label>
          <input
            id="comment-desk-sweep"
            type="checkbox"
            checked={ban.sweep ?? false}
            onChange={({ target }) => onChange({ ...ban, sweep: target.checked || undefined })}
          />{' '}
          {word('banSweep')}
        </label>
      )}
    </>
  )
}

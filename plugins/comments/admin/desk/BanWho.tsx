'use client'
import type { BanKind } from '../../desk/banTarget.ts'
import { useSpeech } from './useSpeech.ts'

const labels = { writer: 'banWriter', domain: 'banDomain', network: 'banNetwork' } as const

type Props = { kinds: BanKind[]; chosen: BanKind; onChoose: (kind: BanKind) => void }

/** Whom to ban, of those who can still be told apart. */
export const BanWho = ({ kinds, chosen, onChoose }: Props) => {
  const { word } = useSpeech()
  return (
    <fieldset>
      <legend>{word('banWho')}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            data-first={kind === chosen}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />{' '}
          {word(labels[kind])}
        </label>
      ))}
    </fieldset>
  )
}

'use client'
import { useSpeech } from './useSpeech.ts'

const lengths = [
  { days: 1, label: 'banDay' },
  { days: 7, label: 'banWeek' },
  { days: 30, label: 'banMonth' },
  { days: undefined, label: 'banForGood' },
] as const

type Props = { days?: number; onChoose: (days?: number) => void }

/** How long a ban holds; without days, for good. */
export const BanLength = ({ days: chosen, onChoose }: Props) => {
  const { word } = useSpeech()
  return (
    <label>
      {word('banLength')}
      <select
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(Number(target.value) || undefined)}
      >
        {lengths.map(({ days, label }) => (
          <option key={label} value={days ?? ''}>
            {word(label)}
          </option>
        ))}
      </select>
    </label>
  )
}

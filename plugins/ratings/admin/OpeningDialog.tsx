'use client'
// Takes over what another system has counted, as people know it: so many ratings, of so many stars.
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { RatingDialog } from './RatingDialog.tsx'
import { ratingWord } from './words.ts'

type Props = {
  /** The most stars there are. */
  best: number
  /** Answers why it was refused, or nothing. */
  onTake: (opening: { count: number; sum: number }) => Promise<string | undefined>
  onClose: () => void
}

/** `count` ratings and their sum, in whole stars; undefined where no such balance can be. */
const toOpening = ({ count, average }: { count: string; average: string }, best: number) => {
  const [many, stars] = [Number(count), Number(average)]
  if (count === '' || !Number.isInteger(many) || many < 0) return undefined
  if (many === 0) return { count: 0, sum: 0 }
  return stars >= 1 && stars <= best ? { count: many, sum: Math.round(many * stars) } : undefined
}

export const OpeningDialog = ({ best, onTake, onClose }: Props) => {
  const [typed, setTyped] = useState({ count: '', average: '' })
  const opening = toOpening(typed, best)
  const word = ratingWord(useTranslation().i18n.language)
  return (
    <RatingDialog
      title={word('balance')}
      hint={word('balanceHint')}
      verb={word('set')}
      isReady={opening !== undefined}
      onTake={async () => opening && onTake(opening)}
      onClose={onClose}
    >
      <label>
        {word('balanceCount')}
        <input
          type="number"
          min={0}
          step={1}
          onChange={({ target }) => setTyped({ ...typed, count: target.value })}
        />
      </label>
      <label>
        {word('balanceAverage')}
        <input
          type="number"
          min={1}
          max={best}
          step={0.01}
          onChange={({ target }) => setTyped({ ...typed, average: target.value })}
        />
      </label>
    </RatingDialog>
  )
}

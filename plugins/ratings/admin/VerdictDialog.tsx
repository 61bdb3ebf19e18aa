'use client'
// Asks why, before something is done to what readers gave.
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { RatingDialog } from './RatingDialog.tsx'
import type { Verdict } from './useRatings.ts'
import { ratingWord } from './words.ts'

type Props = {
  verdict: Verdict
  /** Answers why it was refused, or nothing. */
  onTake: (body: { reason?: string }) => Promise<string | undefined>
  onClose: () => void
}

export const VerdictDialog = ({ verdict, onTake, onClose }: Props) => {
  const [typed, setTyped] = useState('')
  const reason = typed.trim()
  const word = ratingWord(useTranslation().i18n.language)
  return (
    <RatingDialog
      title={word(verdict)}
      hint={word(`${verdict}Hint`)}
      verb={word(verdict)}
      isReady={verdict === 'release' || reason !== ''}
      onTake={() => onTake(reason ? { reason } : {})}
      onClose={onClose}
    >
      <label>
        {word(verdict === 'release' ? 'mayReason' : 'reason')}
        <textarea rows={3} maxLength={500} onChange={({ target }) => setTyped(target.value)} />
      </label>
    </RatingDialog>
  )
}

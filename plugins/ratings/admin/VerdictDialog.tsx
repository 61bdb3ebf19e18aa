'use client'
// Asks why, before something is done to a story’s ratings. No form of its own: it stands inside the
// story’s.
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Verdict } from './useRatings.ts'
import { ratingWord } from './words.ts'

type Props = {
  verdict: Verdict
  /** Answers why it was refused, or nothing. */
  onTake: (reason: string) => Promise<string | undefined>
  onClose: () => void
}

const useOpenDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return dialog
}

export const VerdictDialog = ({ verdict, onTake, onClose }: Props) => {
  const dialog = useOpenDialog()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const word = ratingWord(useTranslation().i18n.language)

  const take = async () => {
    const refused = await onTake(reason.trim())
    if (refused === undefined) onClose()
    else setRefusal(refused || word('refused'))
  }

  return (
    <dialog
      ref={dialog}
      className="rating-dialog"
      onClose={onClose}
      aria-labelledby="rating-dialog"
    >
      <h2 id="rating-dialog">{word(verdict)}</h2>
      <p>{word(`${verdict}Hint`)}</p>
      <label>
        {word('reason')}
        <textarea rows={3} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      </label>
      <p role="alert">{refusal}</p>
      <menu>
        <button type="button" onClick={onClose}>
          {word('cancel')}
        </button>
        <button
          type="button"
          id="rating-take"
          disabled={verdict !== 'release' && !reason.trim()}
          onClick={take}
        >
          {word(verdict)}
        </button>
      </menu>
    </dialog>
  )
}

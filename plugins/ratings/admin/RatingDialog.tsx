'use client'
// Asks before something is done to a story’s ratings. No form of its own: it stands inside the
// story’s.
import { useTranslation } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { useOpenDialog } from '#kit/useOpenDialog.ts'
import { ratingWord } from './words.ts'

type Props = {
  title: string
  hint: string
  /** What the button says that does it. */
  verb: string
  /** Whether enough is filled in. */
  isReady: boolean
  /** Answers why it was refused, or nothing. */
  onTake: () => Promise<string | undefined>
  onClose: () => void
  children: ReactNode
}

export const RatingDialog = ({ title, hint, verb, isReady, onTake, onClose, children }: Props) => {
  const { dialog, close } = useOpenDialog()
  const [refusal, setRefusal] = useState<string>()
  const [isTaking, setIsTaking] = useState(false)
  const word = ratingWord(useTranslation().i18n.language)

  const take = async () => {
    setIsTaking(true)
    const refused = await onTake()
    setIsTaking(false)
    if (refused === undefined) close()
    else setRefusal(refused || word('refused'))
  }

  return (
    <dialog
      ref={dialog}
      className="rating-dialog"
      onClose={onClose}
      aria-labelledby="rating-dialog"
    >
      <h2 id="rating-dialog">{title}</h2>
      <p>{hint}</p>
      {children}
      <p role="alert">{refusal}</p>
      <menu>
        <button type="button" onClick={close}>
          {word('cancel')}
        </button>
        <button type="button" id="rating-take" disabled={!isReady || isTaking} onClick={take}>
          {verb}
        </button>
      </menu>
    </dialog>
  )
}

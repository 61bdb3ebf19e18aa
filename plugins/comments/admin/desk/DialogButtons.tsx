'use client'
import { useSpeech } from './useSpeech.ts'

type Props = {
  label: string
  hint?: string
  canSend: boolean
  refusal?: string
  onSend: () => void
  onClose: () => void
}

/** The foot of a dialog: why it was refused, and the ways out of it. */
export const DialogButtons = ({ label, hint, canSend, refusal, onSend, onClose }: Props) => {
  const { word } = useSpeech()
  return (
    <>
      <p role="alert" className="comment-desk-refusal">
        {refusal}
      </p>
      <menu>
        {hint && <li className="comment-desk-faint comment-desk-hint">{hint}</li>}
        <li>
          <button type="button" onClick={onClose}>
            {word('cancel')}
          </button>
        </li>
        <li>
          <button type="button" data-main disabled={!canSend} onClick={onSend}>
            {label}
          </button>
        </li>
      </menu>
    </>
  )
}

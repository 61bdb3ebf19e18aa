'use client'
import { useState } from 'react'
import { DeskDialog } from './DeskDialog.tsx'
import { DialogButtons } from './DialogButtons.tsx'
import { useSending } from './useSending.ts'
import { useSpeech } from './useSpeech.ts'

type Props = {
  title: string
  label: string
  /** What stands there at first. */
  text?: string
  /** Sends what was written; a refusal is thrown, and the words stay. */
  onSend: (text: string) => Promise<void>
  onClose: () => void
  children?: React.ReactNode
}

/** The longest comment that is stored. */
const longest = 5000

/** Asks for a text. */
export const WordsDialog = ({ title, label, text = '', onSend, onClose, children }: Props) => {
  const { word } = useSpeech()
  const [written, setWritten] = useState(text)
  const { isSending, refusal, send } = useSending(async () => {
    await onSend(written.trim())
    onClose()
  })
  const canSend = !isSending && written.trim() !== '' && written.trim() !== text
  return (
    <DeskDialog title={title} onClose={onClose}>
      {children}
      <label>
        {word('text')}
        <textarea
          data-first
          rows={6}
          maxLength={longest}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={({ ctrlKey, key, metaKey }) => {
            if (key === 'Enter' && (ctrlKey || metaKey) && canSend) void send()
          }}
        />
      </label>
      <DialogButtons
        {...{ label, canSend, refusal, onClose }}
        hint={word('sendHint')}
        onSend={send}
      />
    </DeskDialog>
  )
}

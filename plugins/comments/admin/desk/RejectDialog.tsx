'use client'
import type { KeyboardEvent } from 'react'
import { rejectionReasons } from '#collections/fields/comment/judgedByModerators.ts'
import { languageFor } from '#collections/fields/words.ts'
import { DeskDialog } from './DeskDialog.tsx'
import { useTools } from './DeskContext.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'

type Props = { cards: Card[]; onClose: () => void }

/** Asks why: a number takes the reason, Enter the one that has the focus, which is "something else". */
export const RejectDialog = ({ cards, onClose }: Props) => {
  const { judge } = useTools()
  const { language, word } = useSpeech()
  const reject = (reason: string) => {
    onClose()
    judge(cards, 'rejected', reason)
  }
  const press = ({ key, repeat }: KeyboardEvent) => {
    const reason = rejectionReasons[Number(key) - 1]
    if (reason && !repeat) reject(reason.value)
  }
  return (
    <DeskDialog title={word('rejectWhy')} onClose={onClose}>
      <ol className="comment-desk-choices" onKeyDown={press}>
        {rejectionReasons.map(({ value, label }, index) => (
          <li key={value}>
            <button type="button" data-first={value === 'other'} onClick={() => reject(value)}>
              <kbd>{index + 1}</kbd> {label[languageFor(language)]}
            </button>
          </li>
        ))}
      </ol>
      <p className="comment-desk-faint comment-desk-hint">{word('rejectHint')}</p>
    </DeskDialog>
  )
}

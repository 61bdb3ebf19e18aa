'use client'
import type { Word } from '../words.ts'
import { keyOf, type DeskAct } from './keys.ts'
import { useSpeech } from './useSpeech.ts'

type Props = {
  act: DeskAct
  label: Word
  /** Whether its key stands on it. */
  hasKey: boolean
  onRun: () => void
}

/** A button for what a key does, too. */
export const ActButton = ({ act, label, hasKey, onRun }: Props) => {
  const { word } = useSpeech()
  return (
    <button type="button" data-act={act} onClick={onRun} title={`${word(label)} (${keyOf(act)})`}>
      {word(label)} {hasKey && <kbd>{keyOf(act)}</kbd>}
    </button>
  )
}

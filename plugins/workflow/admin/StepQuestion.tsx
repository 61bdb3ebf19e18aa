'use client'
import { useTranslation } from '@payloadcms/ui'
import { NewsroomTimePicker } from '#collections/fields/newsroomTime/NewsroomTimePicker.tsx'
import type { Question } from '../transitions.ts'
import { deskWord } from './deskWord.ts'
import type { Said } from './useStep.ts'

type Props = { asks: Question; said: Said; onSay: (said: Said) => void }

/** What a step asks: a word about it, or a time by the newsroom's clock. */
export const StepQuestion = ({ asks: { field, kind }, said, onSay }: Props) => {
  const { i18n } = useTranslation()
  if (kind === 'time') {
    return (
      <NewsroomTimePicker
        date={{ pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' }}
        isFixed={false}
        value={said[field] as string | undefined}
        setValue={(time) => onSay({ [field]: time })}
      />
    )
  }
  return (
    <label>
      {deskWord(i18n.language)(field)}
      <textarea
        autoFocus
        rows={4}
        maxLength={300}
        onChange={({ target }) => onSay({ [field]: target.value.trim() })}
      />
    </label>
  )
}

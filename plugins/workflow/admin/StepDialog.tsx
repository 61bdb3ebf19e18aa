'use client'
// Asks what a step needs: a word about it, or a time by the newsroom's clock. No form of its own: it
// stands inside the story's.
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { NewsroomTimePicker } from '#collections/fields/newsroomTime/NewsroomTimePicker.tsx'
import { transitionNamed, type TransitionName } from '../transitions.ts'
import { labelOf } from '../words.ts'
import { deskWord } from './deskWord.ts'
import { MissingParts } from './MissingParts.tsx'
import type { Said } from './useStep.ts'

type Props = {
  name: TransitionName
  /** Readers have the story already, so that a change of it may be a minor one. */
  isPublic?: boolean
  /** Takes the step with what was said; answers whether it was taken. */
  onTake: (said: Said) => Promise<boolean>
  onClose: () => void
}

const asWholeStory: TransitionName[] = ['publish', 'schedule']

const useOpenDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return dialog
}

export const StepDialog = ({ name, isPublic = false, onClose, onTake }: Props) => {
  const dialog = useOpenDialog()
  const { i18n } = useTranslation()
  const [said, setSaid] = useState<Said>({})
  const word = deskWord(i18n.language)
  const { asks } = transitionNamed(name)
  const isAnswered = !asks || asks.isOptional || Boolean(said[asks.field])

  const take = async () => {
    if (await onTake(said)) onClose()
  }

  return (
    <dialog ref={dialog} className="desk-dialog" onClose={onClose} aria-labelledby="desk-dialog">
      <div className="desk-dialog__form">
        <h2 id="desk-dialog">{labelOf(name, i18n.language)}</h2>
        {asks?.kind === 'words' && (
          <label>
            {word(asks.field)}
            <textarea
              autoFocus
              rows={4}
              maxLength={300}
              onChange={({ target }) => setSaid({ ...said, [asks.field]: target.value.trim() })}
            />
          </label>
        )}
        {asks?.kind === 'time' && (
          <NewsroomTimePicker
            date={{ pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' }}
            isFixed={false}
            value={said[asks.field] as string | undefined}
            setValue={(time) => setSaid({ ...said, [asks.field]: time })}
          />
        )}
        {asWholeStory.includes(name) && !isPublic && (
          <MissingParts onIgnore={(ignoreChecklist) => setSaid({ ...said, ignoreChecklist })} />
        )}
        {name === 'publish' && isPublic && (
          <label>
            <input
              id="desk-minor"
              type="checkbox"
              onChange={({ target }) => setSaid({ ...said, isMinorEdit: target.checked })}
            />{' '}
            {word('minor')}
          </label>
        )}
        <menu>
          <button type="button" onClick={onClose}>
            {word('cancel')}
          </button>
          <button id="desk-take" type="button" disabled={!isAnswered} onClick={take}>
            {labelOf(name, i18n.language)}
          </button>
        </menu>
      </div>
    </dialog>
  )
}

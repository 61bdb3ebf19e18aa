'use client'
// Asks what a step needs: a word about it, or a time by the newsroom's clock. No form of its own: it
// stands inside the story's.
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useOpenDialog } from '#kit/useOpenDialog.ts'
import { transitionNamed, type TransitionName } from '../transitions.ts'
import { labelOf } from '../words.ts'
import { deskWord } from './deskWord.ts'
import { MissingParts } from './MissingParts.tsx'
import { StepQuestion } from './StepQuestion.tsx'
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

const MinorEdit = ({ onSay }: { onSay: (said: Said) => void }) => {
  const { i18n } = useTranslation()
  return (
    <label>
      <input
        id="desk-minor"
        type="checkbox"
        onChange={({ target }) => onSay({ isMinorEdit: target.checked })}
      />{' '}
      {deskWord(i18n.language)('minor')}
    </label>
  )
}

export const StepDialog = ({ name, isPublic = false, onClose, onTake }: Props) => {
  const { dialog, close } = useOpenDialog()
  const { i18n } = useTranslation()
  const [said, setSaid] = useState<Said>({})
  const word = deskWord(i18n.language)
  const { asks } = transitionNamed(name)
  const isAnswered = !asks || asks.isOptional || Boolean(said[asks.field])
  const say = (more: Said) => setSaid({ ...said, ...more })

  const take = async () => {
    if (await onTake(said)) close()
  }

  return (
    <dialog ref={dialog} className="desk-dialog" onClose={onClose} aria-labelledby="desk-dialog">
      <div className="desk-dialog__form">
        <h2 id="desk-dialog">{labelOf(name, i18n.language)}</h2>
        {asks && <StepQuestion asks={asks} said={said} onSay={say} />}
        {asWholeStory.includes(name) && !isPublic && (
          <MissingParts onIgnore={(ignoreChecklist) => say({ ignoreChecklist })} />
        )}
        {name === 'publish' && isPublic && <MinorEdit onSay={say} />}
        <menu>
          <button type="button" onClick={close}>
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

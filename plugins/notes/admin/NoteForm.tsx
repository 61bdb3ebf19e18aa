'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { mentionedIn, type Person } from './mention.ts'
import { MentionField } from './MentionField.tsx'
import { inLanguage } from './words.ts'

type Props = { add: (note: { body: string; mentions: string[] }) => Promise<void> }

/** Writes a note. Stands inside the story's own form, so it has none of its own. */
export const NoteForm = ({ add }: Props) => {
  const id = useId()
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const [text, setText] = useState('')
  const [picked, setPicked] = useState<Person[]>([])
  const [isSaving, setIsSaving] = useState(false)

  const pick = (person: Person) =>
    setPicked((before) => [...before.filter((one) => one.id !== person.id), person])

  const send = async () => {
    setIsSaving(true)
    try {
      await add({ body: text, mentions: mentionedIn(text, picked).map((person) => person.id) })
      setText('')
      setPicked([])
    } catch {
      toast.error(word('failed'))
    }
    setIsSaving(false)
  }

  return (
    <div className="notes-form">
      <label htmlFor={id}>{word('label')}</label>
      <MentionField {...{ id, text, listLabel: word('people'), onText: setText, onPick: pick }} />
      <button type="button" disabled={isSaving || !text.trim()} onClick={send}>
        {word('add')}
      </button>
    </div>
  )
}

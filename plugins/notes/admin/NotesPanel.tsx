'use client'
// The newsroom's notes on the story that is open, below its fields.
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { NoteForm } from './NoteForm.tsx'
import { NoteItem } from './NoteItem.tsx'
import { useNotes } from './useNotes.ts'
import { inLanguage } from './words.ts'
import './notes.css'

export const NotesPanel = () => {
  const heading = useId()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const { notes, hasFailed, add, remove } = useNotes(id)
  const takeBack = (note: string) => remove(note).catch(() => toast.error(word('failed')))
  return (
    <section className="notes" aria-labelledby={heading}>
      <h3 id={heading}>{word('title')}</h3>
      {hasFailed && <p role="alert">{word('unread')}</p>}
      {!hasFailed && notes.length === 0 && <p className="notes-hint">{word('none')}</p>}
      <ol aria-live="polite">
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} remove={takeBack} />
        ))}
      </ol>
      {id ? <NoteForm add={add} /> : <p className="notes-hint">{word('saveFirst')}</p>}
      {id && <p className="notes-hint">{word('explain')}</p>}
    </section>
  )
}

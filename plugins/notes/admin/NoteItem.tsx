'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useNewsroomZone } from '#collections/fields/newsroomTime/useNewsroomZone.ts'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import type { Note } from './useNotes.ts'
import { inLanguage } from './words.ts'

type Props = { note: Note; remove: (id: string) => void }
type Account = { id: number | string; roles?: string[] }

/** One note: who, when by the newsroom's clock, and what. Its writer may take it back. */
export const NoteItem = ({ note, remove }: Props) => {
  const { user } = useAuth<Account>()
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const writer = typeof note.createdBy === 'object' ? note.createdBy : undefined
  const isOwn = user && (writer?.id === user.id || user.roles?.includes('admin'))
  const zone = useNewsroomZone()
  return (
    <li className="notes-note">
      <p className="notes-by">
        <strong>{writer?.name ?? word('unknown')}</strong>{' '}
        <time dateTime={note.createdAt}>{showInZone(note.createdAt, zone)}</time>
        {isOwn && (
          <button type="button" onClick={() => remove(note.id)}>
            {word('remove')}
          </button>
        )}
      </p>
      <p className="notes-body">{note.body}</p>
    </li>
  )
}

'use client'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import type { Note } from './useNotes.ts'
import { inLanguage } from './words.ts'

type Props = { note: Note; remove: (id: string) => void }
type Account = { id: number | string; roles?: string[] }

const toTime = (moment: string, language: string, timeZone: string) =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(moment))

/** One note: who, when by the newsroom's clock, and what. Its writer may take it back. */
export const NoteItem = ({ note, remove }: Props) => {
  const { config } = useConfig()
  const { user } = useAuth<Account>()
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const writer = typeof note.createdBy === 'object' ? note.createdBy : undefined
  const isOwn = user && (writer?.id === user.id || user.roles?.includes('admin'))
  const zone = config.admin.timezones.defaultTimezone ?? 'UTC'
  return (
    <li className="notes-note">
      <p className="notes-by">
        <strong>{writer?.name ?? word('unknown')}</strong>{' '}
        <time dateTime={note.createdAt}>{toTime(note.createdAt, i18n.language, zone)}</time>
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

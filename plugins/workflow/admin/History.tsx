'use client'
// The story's way so far: who took which step when, and what they said.
import { useTranslation } from '@payloadcms/ui'
import { useNewsroomZone } from '#collections/fields/newsroomTime/useNewsroomZone.ts'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { labelOf, nameOf } from '../words.ts'
import { deskWord } from './deskWord.ts'
import { useHistory } from './useHistory.ts'
import './desk.css'

const nameOfUser = (user: unknown) => (user as { name?: string } | null)?.name

export const History = () => {
  const { language } = useTranslation().i18n
  const zone = useNewsroomZone()
  const steps = useHistory()
  if (steps.length === 0) return null
  const word = deskWord(language)
  return (
    <section className="desk-history">
      <h3>{word('history')}</h3>
      <ol>
        {steps.map(({ id, createdAt, from, isAutomatic, name, note, to, user }) => (
          <li key={id}>
            <strong>{labelOf(name, language)}</strong>{' '}
            <time dateTime={createdAt}>{showInZone(createdAt, zone)}</time>
            <span>
              {nameOfUser(user) ?? word('platform')}
              {isAutomatic ? `, ${word('automatic')}` : ''} · {nameOf(from, language)} →{' '}
              {nameOf(to, language)}
            </span>
            {note && <q>{note}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}

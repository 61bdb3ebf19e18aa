// The story's way so far: who took which step when, and what they said.
import type { UIFieldServerProps } from 'payload'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import type { Position, TransitionName } from '../transitions.ts'
import { labelOf, nameOf } from '../words.ts'
import { deskWord } from './deskWord.ts'
import './desk.css'

type Props = Pick<UIFieldServerProps, 'i18n' | 'id' | 'payload' | 'user'>

const findSteps = async ({ id, payload, user }: Props) => {
  const { docs } = await payload.find({
    collection: 'transitions',
    where: { article: { equals: id } },
    sort: '-createdAt',
    depth: 1,
    limit: 50,
    overrideAccess: false,
    pagination: false,
    populate: { users: { name: true } },
    user,
  })
  return docs
}

const nameOfUser = (user: unknown) => (user as { name?: string } | null)?.name

export const History = async (props: Props) => {
  const { i18n, id, payload } = props
  if (!id) return null
  const steps = await findSteps(props)
  if (steps.length === 0) return null
  const { language } = i18n
  const word = deskWord(language)
  const timezones = payload.config.admin.timezones
  return (
    <section className="desk-history">
      <h3>{word('history')}</h3>
      <ol>
        {steps.map(({ id: step, createdAt, from, isAutomatic, name, note, to, user }) => (
          <li key={step}>
            <strong>{labelOf(name as TransitionName, language)}</strong>{' '}
            <time dateTime={createdAt}>
              {showInZone(createdAt, timezones.defaultTimezone ?? 'UTC')}
            </time>
            <span>
              {nameOfUser(user) ?? word('platform')}
              {isAutomatic ? `, ${word('automatic')}` : ''} · {nameOf(from as Position, language)} →{' '}
              {nameOf(to as Position, language)}
            </span>
            {note && <q>{note}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}

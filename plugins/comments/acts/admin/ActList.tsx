'use client'
import { useTranslation } from '@payloadcms/ui'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { useNewsroomZone } from '#collections/fields/newsroomTime/useNewsroomZone.ts'
import type { Act } from '../findActs.ts'
import { historyWord, reasonWord, whatWasDone } from './words.ts'
import './actList.css'

/** What was done to a comment: by whom, when, why; the newest first. */
export const ActList = ({ acts }: { acts: Act[] }) => {
  const { language } = useTranslation().i18n
  const zone = useNewsroomZone()
  const word = historyWord(language)
  return (
    <ol className="comment-acts">
      {acts.map((act) => (
        <li key={`${act.createdAt}${act.name}`}>
          <strong>{whatWasDone(act, language)}</strong>
          <span>
            {act.by ?? word('platform')}
            {act.isAutomatic && `, ${word('automatic')}`},{' '}
            <time dateTime={act.createdAt}>{showInZone(act.createdAt, zone)}</time>
          </span>
          {act.name === 'edit' && <del>{act.from}</del>}
          {act.reason && <q>{reasonWord(act.reason, language)}</q>}
        </li>
      ))}
    </ol>
  )
}

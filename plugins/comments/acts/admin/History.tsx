'use client'
// What moderators have done to the comment: who, when, and what it was before.
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { rejectionReasons } from '#collections/fields/comment/judgedByModerators.ts'
import { languageFor } from '#collections/fields/words.ts'
import { showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { inLanguage, words } from '../../admin/words.ts'
import { useActs, type Act } from './useActs.ts'
import { actWord, historyWord } from './words.ts'
import './history.css'

const nameOf = ({ user }: Act) => (typeof user === 'object' ? user?.name : undefined)

const reasonWord = (language: string, reason: string) =>
  rejectionReasons.find(({ value }) => value === reason)?.label[languageFor(language)] ?? reason

const isStatus = (text: string): text is 'pending' => text in words

const Change = ({ from, language, name, to }: Act & { language: string }) => {
  if (name === 'edit') return <del>{from}</del>
  if (name !== 'judge' || !from || !to) return null
  const word = (status: string) => (isStatus(status) ? inLanguage(language)(status) : status)
  return (
    <span>
      {word(from)} → {word(to)}
    </span>
  )
}

export const History = () => {
  const { config } = useConfig()
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { acts, hasFailed } = useActs(id, savedDocumentData?.updatedAt)
  const { language } = i18n
  const word = historyWord(language)
  const zone = config.admin.timezones.defaultTimezone ?? 'UTC'
  if (!hasFailed && acts.length === 0) return null
  return (
    <section className="comment-history">
      <h3>{word('history')}</h3>
      {hasFailed && <p role="alert">{word('failed')}</p>}
      <ol>
        {acts.map((act) => (
          <li key={act.id}>
            <strong>{actWord(language)(act.name)}</strong>{' '}
            <time dateTime={act.createdAt}>{showInZone(act.createdAt, zone)}</time>
            <span>
              {nameOf(act) ?? word('platform')}
              {act.isAutomatic ? `, ${word('automatic')}` : ''}
            </span>
            <Change {...act} language={language} />
            {act.reason && <q>{reasonWord(language, act.reason)}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}

'use client'
import { speak } from '#collections/fields/words.ts'
import { useTranslation } from '@payloadcms/ui'
import { checklist, type Checked } from '../checklist.ts'
import { deskWord } from './deskWord.ts'
import { useChecklist } from './useChecklist.ts'
import { useFaults } from './useFaults.ts'
import './desk.css'

/** What a story has before it goes out, ticked off while it is written. */
export const Checklist = () => {
  const { i18n } = useTranslation()
  const missing = useChecklist()
  const faults = useFaults(i18n.language)
  const word = deskWord(i18n.language)
  const name = speak(checklist)(i18n.language)
  const parts = Object.keys(checklist) as (keyof Checked)[]
  return (
    <section className="desk-checklist">
      <h3>{word('checklist')}</h3>
      <ul>
        {parts.map((part) => {
          const isMissing = missing.includes(part)
          return (
            <li key={part} data-missing={isMissing}>
              <span aria-hidden="true">{isMissing ? '○' : '●'}</span>
              {name(part)}
              <span className="desk-hidden">: {word(isMissing ? 'missing' : 'there')}</span>
            </li>
          )
        })}
        {faults.map((fault) => (
          <li key={fault} data-missing>
            <span aria-hidden="true">○</span>
            {fault}
          </li>
        ))}
      </ul>
    </section>
  )
}

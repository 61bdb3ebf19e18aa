'use client'
import { speak } from '#collections/fields/words.ts'
import { useTranslation } from '@payloadcms/ui'
import { checklist } from '../checklist.ts'
import { deskWord } from './deskWord.ts'
import { useChecklist } from './useChecklist.ts'
import { useFaults } from './useFaults.ts'

/** Names what a story lacks and what is wrong with it, with a box to go on all the same. */
export const MissingParts = ({ onIgnore }: { onIgnore: (isIgnored: boolean) => void }) => {
  const { i18n } = useTranslation()
  const missing = useChecklist()
  const faults = useFaults(i18n.language)
  if (missing.length + faults.length === 0) return null
  const word = deskWord(i18n.language)
  const name = speak(checklist)(i18n.language)
  return (
    <div className="desk-missing">
      {missing.length > 0 && (
        <p>
          {word('missing')}: <strong>{missing.map(name).join(', ')}</strong>
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <label>
        <input
          id="desk-ignore"
          type="checkbox"
          onChange={({ target }) => onIgnore(target.checked)}
        />{' '}
        {word('ignore')}
      </label>
    </div>
  )
}

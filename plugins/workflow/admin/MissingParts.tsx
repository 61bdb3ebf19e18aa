'use client'
import { speak } from '#collections/fields/words.ts'
import { useTranslation } from '@payloadcms/ui'
import { checklist } from '../checklist.ts'
import { deskWord } from './deskWord.ts'
import { useChecklist } from './useChecklist.ts'

/** Names what a story lacks, with a box to go on all the same; nothing for a whole story. */
export const MissingParts = ({ onIgnore }: { onIgnore: (isIgnored: boolean) => void }) => {
  const { i18n } = useTranslation()
  const missing = useChecklist()
  if (missing.length === 0) return null
  const word = deskWord(i18n.language)
  const name = speak(checklist)(i18n.language)
  return (
    <div className="desk-missing">
      <p>
        {word('missing')}: <strong>{missing.map(name).join(', ')}</strong>
      </p>
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

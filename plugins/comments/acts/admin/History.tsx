'use client'
// What moderators have done to the comment: who, when, and what it was before.
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { ActList } from './ActList.tsx'
import { useActs } from './useActs.ts'
import { historyWord } from './words.ts'

export const History = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { acts, hasFailed } = useActs(id, savedDocumentData?.updatedAt)
  const word = historyWord(i18n.language)
  if (!hasFailed && acts.length === 0) return null
  return (
    <section className="comment-history">
      <h3>{word('history')}</h3>
      {hasFailed && <p role="alert">{word('failed')}</p>}
      <ActList acts={acts} />
    </section>
  )
}

'use client'
import { reasonWord } from '../../acts/admin/words.ts'
import { flagWord } from '../../flagWords.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'
import { manyReports } from './sentences.ts'

/** Percent from which the classifier's guess is worth a warning. */
const likely = 50

/** Why it waits or was rejected, in short: what the gate found, reports, how likely it is spam. */
export const CardReasons = ({ card }: { card: Card }) => {
  const { language, word } = useSpeech()
  const { flags, rejectionReason, reports, spamScore, status } = card
  const flag = flagWord(language)
  // No rule has found anything: it waits as all comments there do.
  const isModeratedFirst = status === 'pending' && !flags?.length && !reports
  const isFound = Boolean(flags?.length || reports || spamScore !== null || rejectionReason)
  if (!isFound && !isModeratedFirst) return null
  return (
    <ul className="comment-desk-reasons" aria-label={word('why')}>
      {isModeratedFirst && <li data-mild>{word('moderatedFirst')}</li>}
      {flags?.map(({ code, detail }) => (
        <li key={code}>
          {flag(code)}
          {detail && `: ${detail}`}
        </li>
      ))}
      {reports > 0 && <li data-serious>{manyReports(reports, language)}</li>}
      {spamScore !== null && (
        <li data-mild={spamScore < likely || undefined}>
          {word('spamScore')}: {spamScore}%
        </li>
      )}
      {rejectionReason && <li data-serious>{reasonWord(rejectionReason, language)}</li>}
    </ul>
  )
}

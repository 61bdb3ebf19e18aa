'use client'
import { rejectionReasons } from '#collections/fields/comment/judgedByModerators.ts'
import { languageFor } from '#collections/fields/words.ts'
import { flagWord } from '../words.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'
import { manyReports } from './sentences.ts'

/** Percent from which the classifier's guess is worth a warning. */
const likely = 50

/** Why it waits or was rejected, in short: what the gate found, reports, how likely it is spam. */
export const CardReasons = ({ card }: { card: Card }) => {
  const { language, word } = useSpeech()
  const { flags, rejectionReason, reports, spamScore } = card
  const flag = flagWord(language)
  const reason = rejectionReasons.find(({ value }) => value === rejectionReason)
  const isNothing = !flags?.length && !reports && spamScore === null && !reason
  if (isNothing) return null
  return (
    <ul className="comment-desk-reasons" aria-label={word('why')}>
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
      {reason && <li data-serious>{reason.label[languageFor(language)]}</li>}
    </ul>
  )
}

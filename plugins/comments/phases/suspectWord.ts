import { findWord } from '../words/wordList.ts'
import { textOf } from '../words/textOf.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** What may be meant well: a moderator reads it first. */
export const suspectWord: ModerationPhase = (comment, { rules }) => {
  const detail = findWord(rules.suspectWords, textOf(comment))
  return detail ? { status: 'pending', flag: { code: 'SUSPECT_WORD', detail } } : undefined
}

import { findWord } from '../words/wordList.ts'
import { textOf } from '../words/textOf.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** What no moderator need read. */
export const bannedWord: ModerationPhase = (comment, { rules }) => {
  const detail = findWord(rules.bannedWords, textOf(comment))
  return detail ? { status: 'rejected', flag: { code: 'BANNED_WORD', detail } } : undefined
}

import { findWord } from './wordList.ts'
import { textOf } from './textOf.ts'
import type { ModerationContext, ModerationPhase, Verdict } from '#kit/moderation.ts'

type Rules = ModerationContext['rules']

type Listed = {
  list: 'bannedWords' | 'suspectWords'
  code: string
  /** What becomes of a comment with a word of the list; nothing where it is flagged alone. */
  status: (rules: Rules) => Verdict['status']
}

/** A phase that flags what has a word of one of the lists, and may decide it. */
export const foundWord =
  ({ list, code, status }: Listed): ModerationPhase =>
  (comment, { rules }) => {
    const detail = findWord(rules[list], textOf(comment))
    return detail ? { status: status(rules), flag: { code, detail } } : undefined
  }

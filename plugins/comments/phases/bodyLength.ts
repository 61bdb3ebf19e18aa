import { CommentTooLong, CommentTooShort } from '../errors.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Characters as readers see them: a letter with its marks is one, and so is a family of emoji. */
const lengthOf = (text: string) => [...segmenter.segment(text)].length

/** Neither shorter nor longer than moderators have settled, once it is cleaned. */
export const bodyLength: ModerationPhase = ({ body }, { rules: { maxLength, minLength } }) => {
  const length = lengthOf(body)
  if (length < minLength) {
    const message = `A comment has at least ${minLength} characters; this one has ${length}.`
    throw new CommentTooShort({ path: 'body', message })
  }
  if (length > maxLength) {
    const message = `A comment has at most ${maxLength} characters; this one has ${length}.`
    throw new CommentTooLong({ path: 'body', message })
  }
}

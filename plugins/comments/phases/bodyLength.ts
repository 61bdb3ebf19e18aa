import { CommentTooLong, CommentTooShort } from '../errors.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Characters as readers see them: a letter with its marks is one, and so is a family of emoji. */
const lengthOf = (text: string) => [...segmenter.segment(text)].length

/** Without the marks of quotations, which alone show nothing. */
const withoutQuoteMarks = (body: string) => body.replace(/^[> \t]+/gm, '').trim()

/** Neither shorter nor longer than moderators have settled, once it is cleaned. */
export const bodyLength: ModerationPhase = ({ body }, { rules: { maxLength, minLength } }) => {
  const said = lengthOf(withoutQuoteMarks(body))
  if (said < minLength) {
    const message = `A comment has at least ${minLength} characters; this one has ${said}.`
    throw new CommentTooShort({ path: 'body', message })
  }
  const length = lengthOf(body)
  if (length > maxLength) {
    const message = `A comment has at most ${maxLength} characters; this one has ${length}.`
    throw new CommentTooLong({ path: 'body', message })
  }
}

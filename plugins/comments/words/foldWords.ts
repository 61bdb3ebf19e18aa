// Writers who want to pass a word list change how a word looks, not how it reads: case, marks, "d"
// for "đ", wide letters, invisible characters. All of that goes before words are compared.
import { foldLetters } from '#collections/fields/foldToSlug.ts'

const invisible = /\p{Cf}/gu

/** "ĐỤ" and "du" become the same, and so do "d\u200bu" and "du"; other characters stay. */
export const foldWords = (text: string) =>
  foldLetters(text.normalize('NFKC').replace(invisible, ''))

/** As written but for case and invisible characters: marks count. */
export const spellWords = (text: string) =>
  text.normalize('NFKC').replace(invisible, '').toLowerCase()

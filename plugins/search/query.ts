// What a reader has typed, taken apart: "chính quyền" cơ sở is one phrase and two words.
import { wordsIn } from './words.ts'

/** Words that stand together, as written but for case; a single word is a phrase of one. */
export type Phrase = string[]

/**
 * `quoted` were put in quotes; `loose` were not, and may stand anywhere. `isTyping`: the last word may
 * go on.
 */
export type SearchQuery = { quoted: Phrase[]; loose: Phrase[]; isTyping: boolean }

const quotes = /[“”„«»]/g
const piece = /"([^"]*)"?|[^\s"]+/g
const mostWords = 16

const toPhrase = (text: string) => wordsIn(text, 'exact')

const upTo = (phrases: Phrase[], most: number): Phrase[] => {
  const [first, ...rest] = phrases
  if (!first || most <= 0) return []
  return [first.slice(0, most), ...upTo(rest, most - first.length)]
}

/** Of more than 16 words the first ones count. A quote that is not closed yet goes to the end. */
export const parseQuery = (text: string): SearchQuery => {
  const pieces = [...text.replace(quotes, '"').matchAll(piece)]
  const phrasesOf = (found: typeof pieces) =>
    found.map(([whole, inner]) => toPhrase(inner ?? whole)).filter((phrase) => phrase.length > 0)
  const quoted = upTo(phrasesOf(pieces.filter(([whole]) => whole.startsWith('"'))), mostWords)
  const loose = phrasesOf(pieces.filter(([whole]) => !whole.startsWith('"')))
  const isTyping = /[\p{L}\p{N}\p{M}]$/u.test(text) && pieces.at(-1)?.[1] === undefined
  return { quoted, loose: upTo(loose, mostWords - quoted.flat().length), isTyping }
}

/** Whether there is anything to look for. */
export const hasWords = ({ quoted, loose }: SearchQuery) => quoted.length + loose.length > 0

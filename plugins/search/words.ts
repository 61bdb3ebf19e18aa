// What counts as a word here, and when two are the same.
import { foldLetters } from '#collections/fields/foldToSlug.ts'

const word = /[\p{L}\p{N}\p{M}]+/gu

/** `exact`: marks count. `folded`: "chính", "CHÍNH" and "chinh" are one word, and so are đ and d. */
export type Spelling = 'exact' | 'folded'

export const spellings = { exact: (text: string) => text.toLowerCase(), folded: foldLetters }

/** A text's words with their places in it. NFC is taken for granted: that is how texts are stored. */
export const placesOfWords = (text: string) =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    word: found,
    start: index,
    end: index + found.length,
  }))

/** A text's words in one spelling. */
export const wordsIn = (text: string, spelling: Spelling) =>
  spellings[spelling](text.normalize('NFC')).match(word) ?? []

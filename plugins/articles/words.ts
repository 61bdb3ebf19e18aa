// One way of counting, for what is stored and for the line under the editor.
import type { Body } from './view/toBodyHtml.ts'
import { toPlainText } from './view/toPlainText.ts'

/** Readers of Vietnamese and English take in some 230 words a minute. */
const wordsPerMinute = 230

// A dash or a bar that stands between spaces is no word.
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/**
 * Words of a story, as written between spaces; 0 without a body. Captions of this story, quotes,
 * fact boxes and tables count: they are read like the rest.
 */
export const wordsIn = (body?: Body | null) => toPlainText(body).split(/\s+/).filter(isWord).length

/** Minutes that a reader takes for so many words, 1 at least. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute))

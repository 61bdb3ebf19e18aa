// One way of counting, for what is stored and for the line under the editor.
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type Body = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** Readers of Vietnamese and English take in some 230 words a minute. */
const wordsPerMinute = 230

/** Words of a story, as written between spaces; 0 without a body. */
export const wordsIn = (body?: Body | null) =>
  body ? convertLexicalToPlaintext({ data: body }).split(/\s+/).filter(Boolean).length : 0

/** Minutes that a reader takes for so many words, 1 at least. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / wordsPerMinute))

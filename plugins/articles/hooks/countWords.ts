import type { CollectionBeforeChangeHook } from 'payload'
import { toPlainText } from '../view/toPlainText.ts'

// A dash or a bar that stands between spaces is no word.
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/**
 * Keeps the number of words, as written between spaces, beside the body: lists leave the body out.
 * Captions of this story, quotes, fact boxes and tables count; they are read like the rest.
 */
export const countWords: CollectionBeforeChangeHook = ({ data }) => {
  if (!data.body) return data
  return { ...data, wordCount: toPlainText(data.body).split(/\s+/).filter(isWord).length }
}

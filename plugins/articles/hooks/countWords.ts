import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps the number of words, as written between spaces, beside the body: lists leave the body out. */
export const countWords: CollectionBeforeChangeHook = ({ data }) => {
  if (!data.body) return data
  const words = convertLexicalToPlaintext({ data: data.body }).split(/\s+/).filter(Boolean)
  return { ...data, wordCount: words.length }
}

import type { CollectionBeforeChangeHook } from 'payload'
import { wordsIn } from '../words.ts'

/** Keeps the number of words beside the body: lists leave the body out. */
export const countWords: CollectionBeforeChangeHook = ({ data }) =>
  data.body === undefined ? data : { ...data, wordCount: wordsIn(data.body) }

import { findWords } from '../../words/wordList.ts'
import { toxicWords } from './words.ts'

/** How toxic a text is by its words, from 0 to 1: each that is found takes its part of what is left. */
export const localToxicity = (text: string) => {
  const weights = toxicWords.flatMap(({ weight, entries }) =>
    findWords(entries, text).map(() => weight),
  )
  return 1 - weights.reduce((clean, weight) => clean * (1 - weight), 1)
}

// What a newsroom's word lists find in a text.
import { LRUCache } from 'lru-cache'
import { foldWords, spellWords } from './foldWords.ts'

const letter = '[\\p{L}\\p{N}]'

/** What may stand between the letters of a word that is to be read all the same: "d.u", "d  u". */
const betweenLetters = '[^\\p{L}\\p{N}]{0,3}'
const betweenWords = '[^\\p{L}\\p{N}]{1,5}'

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

// A letter may be drawn out: "nguuuu".
const toWord = (word: string) =>
  [...word].map((character) => `${escape(character)}+`).join(betweenLetters)

const toPattern = (entry: string) =>
  new RegExp(`(?<!${letter})${entry.split(/\s+/).map(toWord).join(betweenWords)}(?!${letter})`, 'u')

type Entry = { entry: string; finds: (text: { folded: string; spelled: string }) => boolean }

const quoted = /^["“](.+)["”]$/

const read = (entry: string): Entry => {
  const exact = quoted.exec(entry)?.[1]
  if (exact) {
    const pattern = toPattern(spellWords(exact))
    return { entry, finds: ({ spelled }) => pattern.test(spelled) }
  }
  const pattern = toPattern(foldWords(entry))
  return { entry, finds: ({ folded }) => pattern.test(folded) }
}

const readList = (list: string) =>
  list
    .split('\n')
    .map((line) => line.trim().normalize('NFC'))
    .filter((line) => foldWords(line).match(/[\p{L}\p{N}]/u))
    .map(read)

const known = new LRUCache<string, Entry[]>({ max: 8 })

const entriesOf = (list: string) => {
  const entries = known.get(list) ?? readList(list)
  known.set(list, entries)
  return entries
}

/**
 * The first entry of a list, one a line, that stands in the text as a word or words of its own,
 * whatever its case, marks ("đ" is "d") and what is strewn between its letters. An entry in quotation
 * marks is found only with its own marks: "dù" in quotes is not "du".
 */
export const findWord = (list: string | null | undefined, text: string) => {
  if (!list?.trim()) return undefined
  const forms = { folded: foldWords(text), spelled: spellWords(text) }
  return entriesOf(list).find(({ finds }) => finds(forms))?.entry
}

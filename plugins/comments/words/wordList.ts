// What a newsroom's word lists find in a text.
import { LRUCache } from 'lru-cache'
import { foldWords, spellWords } from './foldWords.ts'

/**
 * Texts in which every character that is no letter and no digit is a space: the patterns of plain
 * words then know one separator. To compile Unicode's classes for each would take seconds a list.
 */
const toPlain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, ' ')
const isPlain = /^[\p{L}\p{N}\s]+$/u

type Separator = { other: string; letter: string }
const plain: Separator = { other: ' ', letter: '[^ ]' }
const any: Separator = { other: '[^\\p{L}\\p{N}]', letter: '[\\p{L}\\p{N}]' }

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

// Equal ones in a row are one step: apart, each could take the other's part of a long text, and all
// ways of sharing it out would be tried.
const equalOnes = /(.)\1*/gsu

// A letter may be drawn out: "nguuuu"; and others may stand between: "d.u", "d  u".
const toStep = (equal: string, { other }: Separator) => {
  const [character = '', ...more] = [...equal].map(escape)
  if (!isPlain.test(equal)) return `${character}{${more.length + 1}}`
  if (more.length === 0) return `${character}+`
  return `${character}(?:${other}{0,3}${character}){${more.length},}`
}

const toWord = (word: string, separator: Separator) =>
  (word.match(equalOnes) ?? [])
    .map((equal) => toStep(equal, separator))
    .join(`${separator.other}{0,3}`)

const toPattern = (entry: string, separator: Separator) => {
  const words = entry.split(/\s+/).map((word) => toWord(word, separator))
  const { letter, other } = separator
  return new RegExp(`(?<!${letter})${words.join(`${other}{1,5}`)}(?!${letter})`, 'u')
}

type Form = { text: string; plain: string }
type Forms = { folded: Form; spelled: Form }
type Entry = { entry: string; finds: (forms: Forms) => boolean }

const toForm = (text: string): Form => ({ text, plain: toPlain(text) })
const formsOf = (text: string): Forms => ({
  folded: toForm(foldWords(text)),
  spelled: toForm(spellWords(text)),
})

const finder = (entry: string) => {
  if (!isPlain.test(entry)) {
    const pattern = toPattern(entry, any)
    return ({ text }: Form) => pattern.test(text)
  }
  const pattern = toPattern(entry, plain)
  return (form: Form) => pattern.test(form.plain)
}

const quoted = /^["“](.+)["”]$/

const read = (entry: string): Entry => {
  const exact = quoted.exec(entry)?.[1]
  const finds = finder(exact ? spellWords(exact) : foldWords(entry))
  return { entry, finds: ({ folded, spelled }) => finds(exact ? spelled : folded) }
}

const readList = (list: string) =>
  list
    .split('\n')
    .map((line) => line.trim().normalize('NFC'))
    .filter((line) => foldWords(line).match(/[\p{L}\p{N}]/u))
    .map(read)

const known = new LRUCache<string, Entry[]>({ max: 16 })

const entriesOf = (list: string) => {
  const entries = known.get(list) ?? readList(list)
  known.set(list, entries)
  return entries
}

/** All entries of a list that stand in the text, as `findWord` finds the first. */
export const findWords = (list: string, text: string) => {
  const forms = formsOf(text)
  return entriesOf(list)
    .filter(({ finds }) => finds(forms))
    .map(({ entry }) => entry)
}

/**
 * The first entry of a list, one a line, that stands in the text as a word or words of its own,
 * whatever its case, marks ("đ" is "d") and what is strewn between its letters. An entry in quotation
 * marks is found only with its own marks: "dù" in quotes is not "du".
 */
export const findWord = (list: string | null | undefined, text: string) => {
  if (!list?.trim()) return undefined
  const forms = formsOf(text)
  return entriesOf(list).find(({ finds }) => finds(forms))?.entry
}

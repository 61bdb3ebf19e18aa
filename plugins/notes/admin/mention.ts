// Finding whom somebody means who types "@hanh".
import { foldLetters } from '#collections/fields/foldToSlug.ts'

export type Person = { id: string; name: string }

/** What is typed after an "@", and where that stands. */
export type Typed = { start: number; query: string }

const most = 6
// A name of up to four words: where nobody has it, nothing is offered.
const beforeCaret = /(?:^|[\s(])@((?:[\p{L}\p{M}\p{N}'’.-]+ ?){0,4})$/u

/** The mention that is being typed before the caret, if one is. */
export const typedMention = (text: string, caret: number): Typed | undefined => {
  const query = beforeCaret.exec(text.slice(0, caret))?.[1]
  return query === undefined ? undefined : { start: caret - query.length - 1, query }
}

/** People with a word in their name that begins so, whatever its marks: "hanh" finds "Hạnh". */
export const peopleNamed = (people: Person[], query: string) => {
  const wanted = ` ${foldLetters(query).trim()}`
  return people.filter(({ name }) => ` ${foldLetters(name)}`.includes(wanted)).slice(0, most)
}

/** The text with the name put in for what was typed, and where the caret goes. */
export const withMention = (text: string, { start, query }: Typed, { name }: Person) => {
  const before = `${text.slice(0, start)}@${name} `
  return { text: before + text.slice(start + 1 + query.length), caret: before.length }
}

/** Whose names stand in the text after an "@". Longer names first: "@An Bình" is not "@An". */
export const mentionedIn = (text: string, picked: Person[]) => {
  const byLength = [...picked].sort((one, other) => other.name.length - one.name.length)
  let rest = text
  return byLength.filter(({ name }) => {
    const isThere = rest.includes(`@${name}`)
    rest = rest.replaceAll(`@${name}`, '')
    return isThere
  })
}

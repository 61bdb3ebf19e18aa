// Shows where a text says what was looked for, in its own words: HTML with <mark>, safe to set.
import escape from 'escape-html'
import type { SearchQuery } from './query.ts'
import { placesOfWords, spellings } from './words.ts'

/** Of words, by their numbers; `to` itself is out. */
type Stretch = { from: number; to: number }

type Text = {
  text: string
  words: { word: string; start: number; end: number }[]
  folded: string[]
}

const read = (text: string): Text => {
  const words = placesOfWords(text)
  // Folded at once: no word has a space in it, and word by word takes ten times as long.
  const folded = spellings.folded(words.map(({ word }) => word).join(' ')).split(' ')
  return { text, words, folded }
}

const fold = (phrase: string[]) => phrase.map(spellings.folded)

const stretchesOf = ({ folded }: Text, phrase: string[], isOpen = false): Stretch[] =>
  folded.flatMap((_, from) => {
    const fits = phrase.every((word, at) => {
      const there = folded[from + at]
      return isOpen && at === phrase.length - 1 ? there?.startsWith(word) : there === word
    })
    return fits ? [{ from, to: from + phrase.length }] : []
  })

/** Words that stand together are shown where they do; apart only where they never do. */
const findStretches = (text: Text, { quoted, loose, isTyping }: SearchQuery): Stretch[] => {
  const sure = quoted.flatMap((phrase) => stretchesOf(text, fold(phrase)))
  const together = loose.length ? stretchesOf(text, fold(loose.flat()), isTyping) : []
  if (together.length) return [...sure, ...together]
  const apart = loose.flatMap((phrase, at) =>
    stretchesOf(text, fold(phrase), isTyping && at === loose.length - 1),
  )
  return [...sure, ...apart]
}

// Marks that touch or overlap become one.
const merge = (stretches: Stretch[]) => {
  const merged: Stretch[] = []
  for (const next of stretches.sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to)
    else merged.push({ ...next })
  }
  return merged
}

const within = (stretches: Stretch[], { from, to }: Stretch) =>
  stretches
    .filter((stretch) => stretch.from < to && stretch.to > from)
    .map((stretch) => ({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }))

const mark = ({ text, words }: Text, stretches: Stretch[], [start, end]: [number, number]) => {
  let html = ''
  let at = start
  for (const { from, to } of stretches) {
    const [first, last] = [words[from]!.start, words[to - 1]!.end]
    html += `${escape(text.slice(at, first))}<mark>${escape(text.slice(first, last))}</mark>`
    at = last
  }
  return html + escape(text.slice(at, end))
}

/** The whole text with what was found marked, or null where nothing is. */
export const highlight = (text: string, query: SearchQuery) => {
  const whole = read(text)
  const stretches = merge(findStretches(whole, query))
  return stretches.length ? mark(whole, stretches, [0, text.length]) : null
}

/** Words in a passage. */
const passage = 36
const before = 8

const lengthOf = (stretches: Stretch[]) =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0)

// Where most of what was found stands together; the first of equals.
const bestPassage = (stretches: Stretch[], count: number): Stretch => {
  const windows = stretches.map(({ from }) => {
    const start = Math.max(0, Math.min(from - before, count - passage))
    return { from: start, to: Math.min(count, start + passage) }
  })
  const weights = windows.map((window) => lengthOf(within(stretches, window)))
  return windows[weights.indexOf(Math.max(...weights))]!
}

/** The passage of a long text that shows most of what was found, or null where nothing is. */
export const excerpt = (text: string, query: SearchQuery) => {
  const whole = read(text)
  const stretches = merge(findStretches(whole, query))
  if (stretches.length === 0) return null
  const { from, to } = bestPassage(stretches, whole.words.length)
  const isFirst = from === 0
  const isLast = to === whole.words.length
  const start = isFirst ? 0 : whole.words[from]!.start
  const end = isLast ? text.length : whole.words[to - 1]!.end
  const html = mark(whole, within(stretches, { from, to }), [start, end])
  return `${isFirst ? '' : '… '}${html}${isLast ? '' : ' …'}`
}

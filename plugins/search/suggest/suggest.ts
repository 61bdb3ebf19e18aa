// What a question that finds nothing may have meant: a word that stands nowhere gives way to one that is
// a slip away from it and stands in a story that readers may see, together with the other words.
import type { Payload } from 'payload'
import { articleViewsOf } from '#kit/articleViews.ts'
import { storyReader } from '#kit/readStories.ts'
import type { Filters } from '../engines/engine.ts'
import { engineOf } from '../engines/engineOf.ts'
import { findMatches } from '../findMatches.ts'
import { findStories } from '../findStories.ts'
import { parseQuery } from '../query.ts'
import { placesOfWords, spellings, wordsIn } from '../words.ts'
import { slipsOf } from './slipsOf.ts'

/** Of more words that stand nowhere, nobody knows what was meant. */
const mostUnknown = 2

/** The newest stories say which of several words is meant. */
const weighed = 10

const canBeCorrected = (word: string) => /^[a-z]{3,12}$/.test(word)

const foldedWordsOf = (q: string) => {
  const { quoted, loose } = parseQuery(q)
  return [...new Set([...quoted, ...loose].flat().map(spellings.folded))]
}

type Parts = { known: string[]; unknown: string[] }

const splitByIndex = async (payload: Payload, words: string[]): Promise<Parts> => {
  const known = await engineOf(payload).known(payload, words)
  return { known, unknown: words.filter((word) => !known.includes(word)) }
}

const readTexts = async (payload: Payload, parts: Parts, filters: Filters) => {
  const engine = engineOf(payload)
  const choices = await Promise.all(
    parts.unknown.map((word) => engine.known(payload, slipsOf(word))),
  )
  if (choices.some((words) => words.length === 0)) return []
  const phrases = parts.known.map((word) => [word])
  const tier = { where: 'anywhere', spelling: 'folded', phrases, choices } as const
  const matches = await engine.find(payload, { ...filters, tier, without: [], limit: weighed })
  const { listed: view } = articleViewsOf(payload.config)
  const { find } = storyReader({ payload, view, fields: ['headline'] })
  const found = await findStories(find, matches)
  return found.map(({ story, match }) => `${story.headline}\n${match.body}`)
}

// As most of the texts write it.
const nearest = (unknown: string, words: string[]) => {
  const slips = new Set(slipsOf(unknown))
  const counts = new Map<string, number>()
  for (const word of words.filter((each) => slips.has(spellings.folded(each)))) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

const asTyped = (word: string, typed: string) =>
  typed[0] === typed[0]!.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1)

const replaceWords = (q: string, replacements: Map<string, string>) => {
  let at = 0
  let text = ''
  for (const { word, start, end } of placesOfWords(q)) {
    const other = replacements.get(spellings.folded(word))
    text += q.slice(at, start) + (other ? asTyped(other, word) : word)
    at = end
  }
  return text + q.slice(at)
}

type Question = { q: string; filters: Filters }

/** The question with its misspelt words put right, where it then finds something; else null. */
export const suggest = async (payload: Payload, { q, filters }: Question) => {
  const parts = await splitByIndex(payload, foldedWordsOf(q))
  const { unknown } = parts
  const isClear = unknown.length > 0 && unknown.length <= mostUnknown
  if (!isClear || !unknown.every(canBeCorrected)) return null
  const texts = await readTexts(payload, parts, filters)
  // Who types no marks is answered without.
  const spelling = spellings.folded(q) === spellings.exact(q) ? 'folded' : 'exact'
  const words = texts.flatMap((text) => wordsIn(text, spelling))
  const pairs = unknown.flatMap((word) => {
    const other = nearest(word, words)
    return other ? [[word, other] as const] : []
  })
  const suggestion = replaceWords(q, new Map(pairs))
  const query = parseQuery(suggestion)
  const { matches } = await findMatches(payload, { query, filters, limit: 1 })
  return matches.length ? suggestion : null
}

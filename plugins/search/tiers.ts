// How well a story fits, in steps and not in points: within a step the newest comes first. A step is
// one look into an index, whatever the engine, and a page can go on behind any of them.
import type { Phrase, SearchQuery } from './query.ts'
import { spellings, type Spelling } from './words.ts'

/**
 * A story fits where all phrases stand in it, in one spelling; with `prefix`, also a word that begins
 * so, and with `choices` (folded), of each list one word at least. `headline`: in the headline alone.
 */
export type Tier = {
  where: 'headline' | 'anywhere'
  spelling: Spelling
  phrases: Phrase[]
  prefix?: string
  choices?: string[][]
}

const spell = (phrases: Phrase[], spelling: Spelling) =>
  phrases.map((phrase) => phrase.map(spellings[spelling]))

/** Longer ones only: what one letter begins is nearly everything. */
const shortestPrefix = 2

// The word that is being typed still, where there is one.
const splitTyped = ({ quoted, loose, isTyping }: SearchQuery) => {
  const last = loose.at(-1)
  const isPrefix = isTyping && last?.length === 1 && last[0]!.length >= shortestPrefix
  return isPrefix ? { phrases: [...quoted, ...loose.slice(0, -1)], prefix: last[0]! } : undefined
}

const everywhere = (tier: Omit<Tier, 'where'>): Tier[] => [
  { where: 'headline', ...tier },
  { where: 'anywhere', ...tier },
]

const tiersFor = (phrases: Phrase[], hasMarks: boolean): Tier[] => {
  const [exact, folded] = [spell(phrases, 'exact'), spell(phrases, 'folded')]
  const asFolded = everywhere({ spelling: 'folded', phrases: folded })
  if (!hasMarks) return asFolded
  const asWritten = everywhere({ spelling: 'exact', phrases: exact })
  return [asWritten[0]!, asFolded[0]!, asWritten[1]!, asFolded[1]!]
}

/**
 * From the best fit down: the words side by side before the words apart, the headline before the
 * body, marks as typed before any marks, and last the word that is not finished.
 */
export const tiersOf = (query: SearchQuery): Tier[] => {
  const { quoted, loose } = query
  const words = [...quoted, ...loose].flat()
  const hasMarks = words.some((word) => spellings.folded(word) !== word)
  const together = loose.length > 1 ? tiersFor([...quoted, loose.flat()], hasMarks) : []
  const apart = tiersFor([...quoted, ...loose], hasMarks)
  const typed = splitTyped(query)
  const unfinished = typed && {
    spelling: 'folded' as const,
    phrases: spell(typed.phrases, 'folded'),
    prefix: spellings.folded(typed.prefix),
  }
  return [...together, ...apart, ...(unfinished ? everywhere(unfinished) : [])]
}

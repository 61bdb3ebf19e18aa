// Answers of the delivery API that are being made: of one key once at a time, whoever asks for it.
import type { CacheEntry, CachedAnswer } from './keptAnswers.ts'

/** An answer being made, and the tags invalidated since its reading began. */
type Making = { answer: Promise<CachedAnswer>; overtaken: Set<string> }

// No plugin's tag.
const everything = '*'

/** @param keep is given what was made, unless one of its tags was invalidated meanwhile */
export const createMakings = (keep: (key: string, entry: CacheEntry) => void) => {
  const newest = new Map<string, Making>()
  // Of those, too, that a newer one has taken the place of.
  const underWay = new Set<Set<string>>()
  let joined = 0

  const readOne = async (key: string, overtaken: Set<string>, read: () => Promise<CacheEntry>) => {
    underWay.add(overtaken)
    try {
      const entry = await read()
      // Else the reading may be older than the change.
      if ([everything, ...entry.tags].every((tag) => !overtaken.has(tag))) keep(key, entry)
      return entry.answer
    } finally {
      underWay.delete(overtaken)
      if (newest.get(key)?.overtaken === overtaken) newest.delete(key)
    }
  }

  /**
   * Makes the answer for `key` by `read`, which begins to read the database here. Where somebody is at
   * the same answer already, theirs serves, too, unless anything has changed since they began.
   * @throws what `read` throws
   */
  const make = (key: string, read: () => Promise<CacheEntry>): Promise<CachedAnswer> => {
    const there = newest.get(key)
    if (there?.overtaken.size === 0) {
      joined++
      return there.answer
    }
    const overtaken = new Set<string>()
    const answer = readOne(key, overtaken, read)
    newest.set(key, { answer, overtaken })
    return answer
  }

  /** Notes that what carries `tag`, or else all of it, may have been read too early. */
  const overtake = (tag = everything) => {
    for (const overtaken of underWay) overtaken.add(tag)
  }

  /** How often the answer that somebody was at has served another. */
  return { make, overtake, joined: () => joined }
}

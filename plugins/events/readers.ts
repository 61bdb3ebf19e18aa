// Who is listening in this process: as many as it can bear, and no address for all others.
import type { StreamReader } from '#kit/delivery.ts'
import { householdOf, type Origin } from '#kit/origin.ts'
import { TooManyFromHere, TooManyReaders } from './errors.ts'

/** `mostFromOne`: at one address; in IPv6, of one household. */
export type Limits = { mostReaders: number; mostFromOne: number }

/** In seconds. */
const retryAfter = 30

type Reader = { stream: StreamReader; article?: string; household: string }

const householdIn = ({ address }: Origin) => (address ? householdOf(address) : '')

export const createReaders = ({ mostReaders, mostFromOne }: Limits) => {
  const readers = new Set<Reader>()
  const counts = new Map<string, number>()

  const note = (household: string, change: number) => {
    const sum = (counts.get(household) ?? 0) + change
    if (sum) counts.set(household, sum)
    else counts.delete(household)
  }

  /** @throws TooManyReaders, TooManyFromHere */
  const refuseTooMany = (origin: Origin) => {
    if (readers.size >= mostReaders) throw new TooManyReaders({ retryAfter })
    const there = counts.get(householdIn(origin)) ?? 0
    if (there >= mostFromOne) throw new TooManyFromHere({ retryAfter })
  }

  const add = (stream: StreamReader, { article, origin }: { article?: string; origin: Origin }) => {
    const reader = { stream, article, household: householdIn(origin) }
    readers.add(reader)
    note(reader.household, 1)
    stream.whenGone(() => {
      readers.delete(reader)
      note(reader.household, -1)
    })
  }

  /** Writes to all; of a story, to those who follow it or everything. */
  const write = (bytes: Buffer, story?: string) => {
    for (const { stream, article } of readers) {
      if (!story || !article || article === story) stream.write(bytes)
    }
  }

  const end = () => {
    for (const { stream } of readers) stream.end()
  }

  return { add, count: () => readers.size, end, refuseTooMany, write }
}

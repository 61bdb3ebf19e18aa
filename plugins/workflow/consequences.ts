import { withoutPast } from './missed.ts'
import type { Change, Story } from './recognize.ts'
import type { TransitionName } from './transitions.ts'

const isRevision = (name: TransitionName, { after, before }: Change) => {
  const isBack = Boolean(before.deletedAt)
  const isToBeTold = name === 'correct' || (name === 'publish' && !after.isMinorEdit)
  return isToBeTold && !isBack && Boolean(before.firstPublishedAt)
}

// Readers are told why at the address they know, not at one that a newer draft has.
const whereItWas = ({ publicVersion }: Change) =>
  publicVersion ? { slug: publicVersion.slug } : {}

const withCorrection = ({ after }: Change, date: string) =>
  after.correction
    ? { corrections: [...(after.corrections ?? []), { date, note: after.correction }] }
    : {}

/**
 * A version that is published when the embargo ends goes with it: to the time that the embargo is
 * moved to, or to now where it is lifted.
 */
export const publicationOf = (
  { publishedAt }: Pick<Story, 'publishedAt'>,
  { after, before }: Change,
  now: Date,
) => {
  const isAtItsEnd = Boolean(publishedAt) && publishedAt === before.embargoedUntil
  const goesAlong = isAtItsEnd && after.embargoedUntil !== before.embargoedUntil
  return goesAlong ? { publishedAt: after.embargoedUntil ?? now.toISOString() } : {}
}

/** What a step leads to, beside what the table sets. */
export const consequencesOf = (name: TransitionName, change: Change, now: Date) => {
  const date = now.toISOString()
  const { before, after } = change
  const goesOut = name === 'publish' || name === 'correct'
  const comesBack = before.deletedAt && !after.deletedAt
  return {
    ...(name === 'withdraw' ? { withdrawnAt: date, ...whereItWas(change) } : {}),
    ...(isRevision(name, change) ? { revisedAt: date } : {}),
    ...publicationOf(after, change, now),
    ...(goesOut || comesBack ? withoutPast(after, now) : {}),
    ...withCorrection(change, date),
  }
}

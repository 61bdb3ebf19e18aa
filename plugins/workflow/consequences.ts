import type { Change } from './recognize.ts'
import type { TransitionName } from './transitions.ts'

const isPast = (time: string | null | undefined, now: Date) =>
  Boolean(time) && Date.parse(time!) <= now.getTime()

const isRevision = (name: TransitionName, { after, before }: Change) => {
  const isBack = Boolean(before.deletedAt)
  const isToBeTold = name === 'correct' || (name === 'publish' && !after.isMinorEdit)
  return isToBeTold && !isBack && Boolean(before.firstPublishedAt)
}

// Readers are told why at the address they know, not at one that a newer draft has.
const whereItWas = ({ publicSlug }: Change) => (publicSlug ? { slug: publicSlug } : {})

const withCorrection = ({ after }: Change, date: string) =>
  after.correction
    ? { corrections: [...(after.corrections ?? []), { date, note: after.correction }] }
    : {}

// A story that is freed early is published now, not when the embargo would have ended.
const isFreedEarly = (name: TransitionName, { after, before }: Change) =>
  name === 'liftEmbargo' &&
  Boolean(after.publishedAt) &&
  after.publishedAt === before.embargoedUntil

/** What a step leads to, beside what the table sets. */
export const consequencesOf = (name: TransitionName, change: Change, now: Date) => {
  const date = now.toISOString()
  const goesOut = name === 'publish' || name === 'correct'
  return {
    ...(name === 'withdraw' ? { withdrawnAt: date, ...whereItWas(change) } : {}),
    ...(isRevision(name, change) ? { revisedAt: date } : {}),
    ...(isFreedEarly(name, change) ? { publishedAt: date } : {}),
    ...(goesOut && isPast(change.after.unpublishAt, now) ? { unpublishAt: null } : {}),
    ...withCorrection(change, date),
  }
}

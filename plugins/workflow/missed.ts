// What a story's times were to bring about while it lay in the trash, and did not.
import type { Story } from './recognize.ts'
import { transitionNamed, type TransitionName } from './transitions.ts'

const times = ['unpublishAt', 'scheduledFor', 'embargoedUntil'] as const

type Time = (typeof times)[number]

const isPast = (time: string | null | undefined, now: Date) =>
  Boolean(time) && Date.parse(time!) <= now.getTime()

const missedBy = (story: Story, now: Date) => times.filter((name) => isPast(story[name], now))

const noMore = (missed: Time[]) => Object.fromEntries(missed.map((name) => [name, null]))

/** The story's times that have passed, each set to null. */
export const withoutPast = (story: Story, now: Date) => noMore(missedBy(story, now))

/** A time to go is kept late rather than never; a time to come is an editor's to set anew. */
const stepFor = (missed: Time[], { _status }: Story): TransitionName => {
  if (missed.includes('unpublishAt') && _status === 'published') return 'unpublish'
  if (missed.includes('scheduledFor')) return 'unschedule'
  return missed.includes('embargoedUntil') ? 'liftEmbargo' : 'planUnpublish'
}

/** The step that a story takes as it comes back, and what it sets; undefined where it has missed nothing. */
export const makeUpFor = (story: Story, now: Date) => {
  const missed = missedBy(story, now)
  if (missed.length === 0) return undefined
  const name = stepFor(missed, story)
  return { name, sets: { ...transitionNamed(name).sets, ...noMore(missed) } }
}

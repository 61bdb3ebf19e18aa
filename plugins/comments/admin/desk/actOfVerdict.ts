import type { QueueAct, QueueState } from './queueState.ts'
import type { QueueName } from '../../desk/queues.ts'
import type { Status } from '../../desk/verdict.ts'

/** `by` is null where no moderator has judged, but the gate or the number of reports. */
type Judged = { id: string; status: Status; by: string | null }

// Only a moderator settles what was reported: what is held for it waits to be looked at all the same.
const belongs = (queue: QueueName, { status, by }: Judged) =>
  queue === 'reported'
    ? by === null && (status === 'approved' || status === 'pending')
    : queue === status

/** What a verdict that was given elsewhere does to the cards. */
export const actOfVerdict = ({ queue, cards }: QueueState, judged: Judged): QueueAct => {
  const { id, status } = judged
  if (!belongs(queue, judged)) return { type: 'left', ids: [id] }
  const isHere = cards.some((card) => card.id === id)
  // What is reported anew is told as an arrival before.
  const isKnown = isHere || queue === 'reported'
  return isKnown ? { type: 'changed', id, change: { status } } : { type: 'arrived', ids: [id] }
}

// Verdicts that may be taken back, the newest first.
import type { Done } from '../../desk/giveVerdict.ts'
import type { QueueName } from '../../desk/queues.ts'
import type { Status } from '../../desk/verdict.ts'
import type { Card, Verdict } from './shapes.ts'

/** Cards as they were before one verdict, single or in bulk, and what came of it. */
export type Judged = {
  queue: QueueName
  status: Status
  cards: Card[]
  /** What the server has done of it; comes when it has answered. */
  done: Promise<Done[]>
}

/** Verdicts that are kept for taking back. */
const most = 50

export const remember = (past: Judged[], judged: Judged) => [judged, ...past].slice(0, most)

/** The verdicts that restore what was: of the comments that were judged indeed, and only as they are. */
export const backwards = (done: Done[]): Verdict[] =>
  done.map(({ id, from, fromReason, status }) => ({
    id,
    status: from,
    seen: status,
    ...(from === 'rejected' && fromReason ? { reason: fromReason } : {}),
  }))

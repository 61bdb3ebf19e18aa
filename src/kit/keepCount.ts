// Counts beside the rows they count. In a transaction a count is changed by what the row's change
// adds or takes. Where an engine has none, two changes at once would each add to what the other has
// not yet seen: there the rows are counted anew, one count at a time.
import type { Payload, PayloadRequest } from 'payload'
import { isTransaction } from './afterCommit.ts'

type Queue = Map<string, Promise<unknown>>

const key = Symbol.for('masthead.recounts')
type Holder = { [key]?: Queue }

const queueOf = (payload: Payload): Queue => ((payload as Payload & Holder)[key] ??= new Map())

const inTurn = async (queue: Queue, name: string, work: () => Promise<unknown>) => {
  const turn = (queue.get(name) ?? Promise.resolve()).then(work)
  const settled = turn.catch(() => {})
  queue.set(name, settled)
  await turn.finally(() => {
    if (queue.get(name) === settled) queue.delete(name)
  })
}

type Counting = {
  req: PayloadRequest
  /** What is counted, for whom: counts of one name never run at the same time. */
  name: string
  /** Adds the difference that this change makes; inside a transaction. */
  increment: () => Promise<unknown>
  /** Counts the rows and stores the result; without a transaction. */
  recount: () => Promise<unknown>
}

/** Brings a count in line with a change of its rows. Call it after the rows were written. */
export const keepCount = async ({ req, name, increment, recount }: Counting) => {
  if (isTransaction(await req.transactionID)) await increment()
  else await inTurn(queueOf(req.payload), name, recount)
}

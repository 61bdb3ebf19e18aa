// Counts beside the rows they count. In a transaction a count is changed by what the row's change
// adds or takes. Where an engine has none, two changes at once would each add to what the other has
// not yet seen: there the rows are counted anew, one count at a time.
import type { PayloadRequest } from 'payload'
import { isTransaction } from './afterCommit.ts'
import { inTurn } from './inTurn.ts'

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
  else await inTurn(req.payload, name, recount)
}

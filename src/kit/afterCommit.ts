// Work that must see what was stored: caches to drop, mail to send. Payload's `afterChange` runs
// before the transaction commits, where another reader still sees the old row.
import type { DatabaseAdapter, PayloadRequest } from 'payload'

type Work = () => unknown
type Pending = Map<number | string, Work[]>

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.afterCommit')
type Watched = DatabaseAdapter & { [key]?: Pending }

const watchTransactions = (database: Watched): Pending => {
  const pending: Pending = new Map()
  const { commitTransaction, rollbackTransaction } = database
  database.commitTransaction = async function (id) {
    await commitTransaction.call(this, id)
    const works = pending.get(await id) ?? []
    pending.delete(await id)
    for (const work of works) await attempt(database, work)
  }
  database.rollbackTransaction = async function (id) {
    pending.delete(await id)
    await rollbackTransaction.call(this, id)
  }
  return (database[key] = pending)
}

/** Where an engine has no transactions, Payload leaves a promise of null, or a copy of one: `{}`. */
export const isTransaction = (id: unknown): id is number | string =>
  typeof id === 'string' || typeof id === 'number'

const attempt = async ({ payload }: DatabaseAdapter, work: Work) => {
  try {
    await work()
  } catch (err) {
    payload.logger.error({ err, msg: 'Work after a commit failed' })
  }
}

/**
 * Runs `work` once the request's transaction has committed, before its answer is sent; never, if
 * it is rolled back; at once where there is no transaction. A failure is logged, not thrown: what
 * was stored stays stored.
 */
export const afterCommit = async (req: PayloadRequest, work: Work) => {
  const database = req.payload.db as Watched
  const id = await req.transactionID
  if (!isTransaction(id)) return attempt(database, work)
  const pending = database[key] ?? watchTransactions(database)
  pending.set(id, [...(pending.get(id) ?? []), work])
}

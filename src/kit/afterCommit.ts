// Work that must see what was stored: caches to drop, mail to send. Payload's `afterChange` runs
// before the transaction commits, where another reader still sees the old row.
import type { DatabaseAdapter, PayloadRequest } from 'payload'

type Work = () => unknown
type Outcome = 'committed' | 'rolledBack'
type Moment = 'committing' | Outcome
type Pending = Map<number | string, Record<Moment, Work[]>>

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.afterCommit')
type Watched = DatabaseAdapter & { [key]?: Pending }

const attempt = async ({ payload }: DatabaseAdapter, work: Work) => {
  try {
    await work()
  } catch (err) {
    payload.logger.error({ err, msg: 'Work after a transaction failed' })
  }
}

const watchTransactions = (database: Watched): Pending => {
  const pending: Pending = new Map()
  const { commitTransaction, rollbackTransaction } = database
  const end = async (id: number | string, outcome: Outcome) => {
    const works = pending.get(id)?.[outcome] ?? []
    pending.delete(id)
    for (const work of works) await attempt(database, work)
  }
  database.commitTransaction = async function (id) {
    // Part of the change: where it fails, nothing of the change is stored.
    for (const work of pending.get(await id)?.committing ?? []) await work()
    await commitTransaction.call(this, id)
    await end(await id, 'committed')
  }
  database.rollbackTransaction = async function (id) {
    await rollbackTransaction.call(this, id)
    await end(await id, 'rolledBack')
  }
  return (database[key] = pending)
}

/** Where an engine has no transactions, Payload leaves a promise of null, or a copy of one: `{}`. */
export const isTransaction = (id: unknown): id is number | string =>
  typeof id === 'string' || typeof id === 'number'

const keep = (database: Watched, id: number | string) => {
  const pending = database[key] ?? watchTransactions(database)
  const works = pending.get(id) ?? { committing: [], committed: [], rolledBack: [] }
  pending.set(id, works)
  return works
}

/**
 * Runs `work` when the request's transaction is about to commit, in it; at once where there is none. A
 * failure takes the whole change back.
 */
export const beforeCommit = async (req: PayloadRequest, work: Work) => {
  const id = await req.transactionID
  if (!isTransaction(id)) return work()
  keep(req.payload.db, id).committing.push(work)
}

/**
 * Runs `work` once the request's transaction has committed, before its answer is sent; never, if
 * it is rolled back; at once where there is no transaction. A failure is logged, not thrown: what
 * was stored stays stored.
 */
export const afterCommit = async (req: PayloadRequest, work: Work) => {
  const id = await req.transactionID
  if (!isTransaction(id)) return attempt(req.payload.db, work)
  keep(req.payload.db, id).committed.push(work)
}

/**
 * Runs `work` once the request's transaction has been rolled back; never where there is none, for
 * nothing tells then that a change has failed. A failure is logged.
 */
export const afterRollback = async (req: PayloadRequest, work: Work) => {
  const id = await req.transactionID
  if (isTransaction(id)) keep(req.payload.db, id).rolledBack.push(work)
}

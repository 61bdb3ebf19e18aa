import { commitTransaction, initTransaction, type PayloadRequest } from 'payload'

// A script may have written already, in a transaction that is to hold all or nothing.
const isAlone = ({ context, payloadAPI }: PayloadRequest) =>
  payloadAPI !== 'local' || context.origin !== undefined

/**
 * Waits for something outside, a service in the net for example, without holding a transaction:
 * on a database with one writer, everybody else would wait too. For hooks that run before anything
 * is written; afterwards the request has a new transaction. What a script does through the Local API
 * stays in its own.
 */
export const outsideTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>) => {
  if (!isAlone(req)) return work()
  await commitTransaction(req)
  try {
    return await work()
  } finally {
    await initTransaction(req)
  }
}

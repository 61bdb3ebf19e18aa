import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Stores all that `work` writes with `req`, or nothing of it; as part of a transaction that is open already. */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>) => {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}

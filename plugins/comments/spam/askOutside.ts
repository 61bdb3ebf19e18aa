import type { PayloadRequest } from 'payload'
import { outsideTransaction } from '#kit/outsideTransaction.ts'

type Question<T> = {
  /** Whom the log names. */
  service: string
  /** Milliseconds. @default 3000 */
  timeout?: number
  ask: (signal: AbortSignal) => Promise<T>
}

const patience = 3_000

const overdue = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })

/**
 * What a service in the net says; nothing where it fails or takes too long, as a comment must not
 * be lost to that. The log then names the service, and nothing of the comment.
 */
export const askOutside = <T>(
  req: PayloadRequest,
  { service, timeout = patience, ask }: Question<T>,
): Promise<T | undefined> =>
  outsideTransaction(req, async () => {
    const signal = AbortSignal.timeout(timeout)
    try {
      return await Promise.race([ask(signal), overdue(signal)])
    } catch (error) {
      req.payload.logger.warn({ msg: `${service} was no help with a comment`, reason: `${error}` })
    }
  })

import type { Payload } from 'payload'
import { isTransient } from '#database/isTransient.ts'
import { repeat } from '#kit/repeat.ts'
import { Busy } from './errors.ts'

type Outcome<T> = [PromiseSettledResult<T>]

const isTakenBack = ([outcome]: Outcome<unknown>) =>
  outcome.status === 'rejected' && isTransient(outcome.reason)

/**
 * Does `work` again, from its beginning, where the database asks for it.
 * @throws Busy when the last time fails as well
 */
export const repeatTransient = async <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
  const attempt = () => Promise.allSettled([work()])
  const [outcome] = await repeat<Outcome<T>>(payload, attempt, isTakenBack)
  if (outcome.status === 'fulfilled') return outcome.value
  const cause: unknown = outcome.reason
  throw isTransient(cause) ? Object.assign(new Busy({ retryAfter: 1 }), { cause }) : cause
}

import type { AfterErrorHook } from 'payload'

type Told = Error & { originalError?: Error; status?: number }

/** By which Payload and GraphQL call refusals and faults alike. */
const ambiguous = ['APIError', 'GraphQLError']

const refusals = ['AuthenticationError', 'PublicError', 'QueryError']

/**
 * A refusal, which anybody can bring about as often as they like, is an answer, not an outage: noted
 * without a stack. Payload adds those of its own.
 */
export const loggingLevels = Object.fromEntries(
  [...ambiguous, ...refusals].map((name) => [name, 'info' as const]),
)

/** What goes by the name of a refusal and is a fault of the platform is logged whole. */
export const logFault: AfterErrorHook = ({ error, req }) => {
  if (!ambiguous.includes(error.name)) return
  const fault: Told = (error as Told).originalError ?? error
  if ((fault.status ?? 500) >= 500) req.payload.logger.error({ err: fault })
}

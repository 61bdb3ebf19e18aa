import type { AfterErrorHook } from 'payload'

type Told = Error & { originalError?: Error; status?: number }

/** By which Payload and GraphQL call refusals and faults alike. */
const names = ['APIError', 'GraphQLError']

/**
 * Refusals are noted without a stack (`loggingLevels`): anybody can be refused as often as they like.
 * What goes by the same name and is a fault of the platform is logged here, whole.
 */
export const logFault: AfterErrorHook = ({ error, req }) => {
  if (!names.includes(error.name)) return
  const fault: Told = (error as Told).originalError ?? error
  if ((fault.status ?? 500) >= 500) req.payload.logger.error({ err: fault })
}

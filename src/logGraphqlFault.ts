import type { AfterErrorHook } from 'payload'

type Told = Error & { originalError?: Error & { status?: number } }

/**
 * GraphQL calls every refusal an error of its own, and `loggingLevels` has it noted without a stack:
 * anybody can be refused as often as they like. What is a fault of the platform is logged here, whole.
 */
export const logGraphqlFault: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!graphqlResult) return
  const fault = (error as Told).originalError ?? error
  const { status = 500 } = fault as { status?: number }
  if (status >= 500) req.payload.logger.error({ err: fault })
}

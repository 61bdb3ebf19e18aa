import type { PayloadRequest } from 'payload'

/**
 * Options for Payload's Local API with which a hook reads as the public does, inside the request's
 * transaction: what the change has made public is what such a reading finds.
 */
export const asReader = ({ transactionID }: PayloadRequest) => ({
  overrideAccess: false as const,
  req: { transactionID },
})

import type { AfterErrorHook } from 'payload'

export const requestIdHeader = 'x-request-id'

/** Whoever is refused by the management API, or meets a failure, has an id to ask after. */
export const tellRequestId: AfterErrorHook = ({ req, result, graphqlResult }) => {
  const requestId = req.headers.get(requestIdHeader)
  if (!requestId) return
  if (!graphqlResult) return { response: { ...result, requestId } as never }
  const extensions = { ...graphqlResult.extensions, requestId }
  return { graphqlResult: { ...graphqlResult, extensions } }
}

import type { AfterErrorHook } from 'payload'

type Refusal = Error & { isPublic: true; data: { code: string; retryAfter?: number } }

// Not by its class: hooks throw errors of Express's copy of a module, and Next knows its own.
const isRefusal = (error: Error & { isPublic?: boolean; data?: { code?: unknown } }) =>
  error.isPublic === true && typeof error.data?.code === 'string'

/** Whoever asks the management API is told why not, by code and sentence; see kit/defineError. */
export const answerRefusal: AfterErrorHook = ({ error, req }) => {
  if (!isRefusal(error)) return
  const { data, message } = error as Refusal
  if (data.retryAfter) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', String(data.retryAfter))
  }
  return { response: { errors: [{ message, data }] } as never }
}

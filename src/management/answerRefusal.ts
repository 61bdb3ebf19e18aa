import type { AfterErrorHook } from 'payload'

type Told = { code?: unknown; errors?: unknown; retryAfter?: number }
type Refusal = Error & { isPublic?: boolean; data?: Told }

// Not by its class: hooks throw errors of Express's copy of a module, and Next knows its own.
const isRefusal = (error: Refusal): error is Refusal & { data: Told } =>
  error.isPublic === true &&
  (typeof error.data?.code === 'string' || Array.isArray(error.data?.errors))

/**
 * Whoever asks the management API is told why not: by code and sentence (see kit/defineError), or
 * field by field, which is also how the panel knows what to mark.
 */
export const answerRefusal: AfterErrorHook = ({ error, req }) => {
  if (!isRefusal(error)) return
  const { data, message } = error
  if (data.retryAfter) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', String(data.retryAfter))
  }
  return { response: { errors: [{ message, data }] } as never }
}

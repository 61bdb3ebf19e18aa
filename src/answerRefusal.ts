import type { AfterErrorHook } from 'payload'

type Told = { code?: unknown; errors?: unknown }
type Refusal = Error & { isPublic?: boolean; data?: Told }

// Not by its class: hooks throw errors of Express's copy of a module, and Next knows its own.
const isRefusal = ({ isPublic, data }: Refusal) =>
  isPublic === true && (typeof data?.code === 'string' || Array.isArray(data?.errors))

/**
 * Whoever asks the management API is told why not: by code and sentence (see kit/defineError), or
 * field by field, which is also how the panel knows what to mark.
 */
export const answerRefusal: AfterErrorHook = ({ error }) => {
  if (!isRefusal(error)) return
  const { data, message } = error as Refusal
  return { response: { errors: [{ message, data }] } as never }
}

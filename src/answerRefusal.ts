import type { AfterErrorHook } from 'payload'

type Told = { code?: unknown; errors?: unknown }
type Refusal = Error & { isPublic?: boolean; data?: Told }

// Not by its class: hooks throw errors of Express's copy of a module, and Next knows its own.
const isPublic = ({ data, isPublic }: Refusal) => isPublic === true && Boolean(data)

/**
 * Whoever asks the management API is told why not: by code and sentence, see kit/defineError, or by
 * the fields at fault, which the panel then marks.
 */
export const answerRefusal: AfterErrorHook = ({ error }) => {
  if (!isPublic(error)) return
  const { data, message } = error as Refusal & { data: Told }
  if (typeof data.code === 'string') return { response: { errors: [{ message, data }] } as never }
  if (!Array.isArray(data.errors)) return
  return { response: { errors: [{ name: 'ValidationError', message, data }] } as never }
}

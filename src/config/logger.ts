// What goes into the log: where something failed and why, but no stored values and no addresses.
import type { Config } from 'payload'
import type { Environment } from './env.ts'

// Databases put the values of a refused statement behind these words.
const values = /\s*\b(params|dup key):[^]*/
const email = /[^\s/"'`<>(){}[\],;:=@]+@[^\s/"'`<>(){}[\],;:=@]+/g

const withoutValues = (text: unknown) => String(text).replace(values, '').replace(email, '[e-mail]')

type Loggable = Error & { code?: string | number; originalError?: unknown }

const isError = (error: unknown): error is Loggable =>
  typeof (error as Error | undefined)?.message === 'string'

// The stack begins with the message, whole.
const placesOf = ({ message, stack = '' }: Error) => {
  const lines = stack.replace(message, () => '').split('\n')
  return withoutValues(lines.filter((line) => line.startsWith('    at ')).join('\n'))
}

const causesToTell = 3

/** An error as it is logged: its kind, words, code and place, and those of what caused it. */
const toLoggedError = (error: unknown, causes = causesToTell): unknown => {
  if (!isError(error)) return withoutValues(error)
  const cause = error.cause ?? error.originalError
  return {
    type: error.constructor.name || error.name,
    message: withoutValues(error.message),
    code: error.code,
    stack: placesOf(error),
    cause: cause && causes > 0 ? toLoggedError(cause, causes - 1) : undefined,
  }
}

type Job = { id: unknown; taskSlug?: unknown; workflowSlug?: unknown }

/** Payload's log: JSON lines at `LOG_LEVEL`, in which no reader is named. */
export const logger = ({ LOG_LEVEL }: Environment): Config['logger'] => ({
  options: {
    level: LOG_LEVEL,
    serializers: {
      err: (error) => toLoggedError(error),
      msg: withoutValues,
      job: ({ id, taskSlug, workflowSlug }: Job) => ({ id, taskSlug, workflowSlug }),
    },
  },
})

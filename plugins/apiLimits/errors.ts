import { defineError } from '#kit/defineError.ts'

export const QueryTooDeep = defineError(
  'QUERY_TOO_DEEP',
  'A filter may cross one relation, and an order none.',
  400,
)
export const NotADocument = defineError('INVALID_INPUT', 'Send the document as an object.', 400)

import { defineError } from '#kit/defineError.ts'

export const RouteNotFound = defineError('NOT_FOUND', 'There is nothing at this address.', 404)
export const MethodNotAllowed = defineError(
  'METHOD_NOT_ALLOWED',
  'This address does not take this method.',
  405,
)
export const TokenNeeded = defineError(
  'UNAUTHENTICATED',
  'This takes the token METRICS_TOKEN as bearer.',
  401,
)
export const BodyTooLarge = defineError('BODY_TOO_LARGE', 'The body is larger than 64 kB.', 413)
export const MalformedJson = defineError('MALFORMED_JSON', 'The body is not valid JSON.', 400)
export const MalformedAddress = defineError(
  'MALFORMED_ADDRESS',
  'This address cannot be decoded.',
  400,
)
export const UnsupportedBody = defineError(
  'UNSUPPORTED_BODY',
  'Send the body as application/json in UTF-8.',
  415,
)
export const Busy = defineError(
  'BUSY',
  'Many are writing at this moment. Nothing was stored: try again.',
  503,
)
export const InvalidForm = defineError('INVALID_INPUT', 'The form says no story.', 400)
export const FormFromElsewhere = defineError(
  'FORM_FROM_ELSEWHERE',
  'This form was sent from another site.',
  403,
)

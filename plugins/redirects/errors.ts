import { defineError } from '#kit/defineError.ts'

export const RedirectNotFound = defineError(
  'REDIRECT_NOT_FOUND',
  'No redirect is kept for this path.',
  404,
)
export const RedirectLoop = defineError(
  'REDIRECT_LOOP',
  'This redirect would lead back to where it began.',
  422,
)

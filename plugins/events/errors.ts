import { defineError } from '#kit/defineError.ts'

export const TooManyReaders = defineError(
  'TOO_MANY_READERS',
  'As many follow events here as this process can bear. Try again later.',
  503,
)
export const TooManyFromHere = defineError(
  'TOO_MANY_FROM_HERE',
  'As many follow events from this address as may.',
  429,
)

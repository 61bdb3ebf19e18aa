import { defineError } from '#kit/defineError.ts'

export const FeedNotFound = defineError(
  'FEED_NOT_FOUND',
  'There is no feed at this address: nothing has this slug.',
  404,
)

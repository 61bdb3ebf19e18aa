import { defineError } from '#kit/defineError.ts'

export const RatingsClosed = defineError('RATINGS_CLOSED', 'This story cannot be rated.', 403)
export const OffTheScale = defineError(
  'OFF_THE_SCALE',
  'This is not a number of stars that can be given here.',
  422,
)
export const RatedFromHere = defineError(
  'RATED_FROM_HERE',
  'This story has been rated from this connection, with this browser, as often as one household does.',
  422,
)

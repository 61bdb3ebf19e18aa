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
export const NothingHeld = defineError(
  'NOTHING_HELD',
  'No ratings of this story are held: somebody may just have looked at them.',
  409,
)
export const ForNewsroom = defineError(
  'FOR_NEWSROOM',
  'This is not for you to see or to do: it takes another role.',
  403,
)
export const StoryNotFound = defineError('STORY_NOT_FOUND', 'There is no such story.', 404)

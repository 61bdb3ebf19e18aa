import { defineError } from '#kit/defineError.ts'

export const CommentsClosed = defineError(
  'COMMENTS_CLOSED',
  'Comments on this story are closed.',
  403,
)
export const RepeatedComment = defineError(
  'REPEATED_COMMENT',
  'You have already said this here.',
  409,
)
export const TooSoon = defineError(
  'COMMENTED_TOO_SOON',
  'You have just commented. Wait a moment, then send it again.',
  429,
)
export const ParentNotFound = defineError(
  'PARENT_NOT_FOUND',
  'The comment you answer is not under this story.',
  422,
)

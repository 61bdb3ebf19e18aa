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
export const CommentNotFound = defineError('COMMENT_NOT_FOUND', 'There is no such comment.', 404)
export const EditRefused = defineError(
  'EDIT_REFUSED',
  'This is not what you were given to change this comment with.',
  403,
)
export const EditingOver = defineError(
  'EDITING_OVER',
  'The time to change this comment is over.',
  403,
)
export const ParentNotFound = defineError(
  'PARENT_NOT_FOUND',
  'The comment you answer is not under this story.',
  422,
)
export const FormTokenNeeded = defineError(
  'FORM_TOKEN_NEEDED',
  'The form was not opened here, or has been open for more than a day. Open it again.',
  422,
)
export const ChallengeNeeded = defineError(
  'CHALLENGE_NEEDED',
  'The check that keeps machines out has not been done yet.',
  422,
)
export const ChallengeFailed = defineError(
  'CHALLENGE_FAILED',
  'The check that keeps machines out went wrong, or is older than 20 minutes. Try again.',
  422,
)
export const ChallengeUsed = defineError(
  'CHALLENGE_USED',
  'This check has been used for another comment. Do a new one.',
  409,
)

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
export const InvalidInput = defineError('INVALID_INPUT', 'This is not what is asked for here.', 400)
export const QueueNotFound = defineError('QUEUE_NOT_FOUND', 'There is no such queue.', 404)
export const ClaimLost = defineError(
  'CLAIM_LOST',
  'Somebody else has just left this comment. Try again.',
  409,
)
export const ChangedMeanwhile = defineError(
  'CHANGED_MEANWHILE',
  'This comment is no longer what you saw.',
  409,
)
export const CommentLocked = defineError(
  'COMMENT_LOCKED',
  'Somebody else has this comment open in the editor.',
  423,
)
export const NotStored = defineError(
  'NOT_STORED',
  'This could not be stored. Nothing was changed: try again.',
  503,
)
export const TracesErased = defineError(
  'TRACES_ERASED',
  'What this ban would go by has been erased, or was never known.',
  422,
)
export const TooManyStreams = defineError(
  'TOO_MANY_STREAMS',
  'Too many desks are open. Try again later.',
  503,
)

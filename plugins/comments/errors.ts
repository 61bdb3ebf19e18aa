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
export const SlowMode = defineError(
  'SLOW_MODE',
  'On this story, readers wait longer between two comments.',
  429,
)
export const CommentTooShort = defineError('COMMENT_TOO_SHORT', 'This comment is too short.', 422)
export const CommentTooLong = defineError('COMMENT_TOO_LONG', 'This comment is too long.', 422)
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
export const NoEmail = defineError('NO_EMAIL', 'This is not an e-mail address.', 422)
export const NoDomain = defineError('NO_DOMAIN', 'This is not an e-mail domain.', 422)
export const NoNetwork = defineError(
  'NO_NETWORK',
  'This is neither an IP address nor a network such as 203.0.113.0/24, or it is too wide a network.',
  422,
)
export const AlreadyBanned = defineError(
  'ALREADY_BANNED',
  'There is a ban on this already: change that one.',
  409,
)
export const TokenRefused = defineError(
  'TOKEN_REFUSED',
  'This is not the address that stood in the letter.',
  403,
)
export const TokenExpired = defineError(
  'TOKEN_EXPIRED',
  'The address in the letter holds no longer. Ask for a new one.',
  403,
)
export const ForModerators = defineError('FOR_MODERATORS', 'This is for moderators.', 403)
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
export const PinRefused = defineError(
  'PIN_REFUSED',
  'Only an approved comment that answers no other can be pinned.',
  422,
)
export const TooManyPins = defineError(
  'TOO_MANY_PINS',
  'Three comments on this story are pinned already.',
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

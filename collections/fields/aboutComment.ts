import type { TextField } from 'payload'

/**
 * The id of the comment that a like, a report or a moderator's act is about. Not a relation: an act
 * stays on record when the comment is gone, and whoever reads it need not be let read the comment.
 */
export const aboutComment = (): TextField => ({
  name: 'comment',
  type: 'text',
  required: true,
  index: true,
  label: { en: 'Comment', vi: 'Bình luận' },
})

import type { ModerationPhase } from '#kit/moderation.ts'

/** Where a story is moderated first, a comment waits for a moderator. */
export const preModeration: ModerationPhase = (_comment, { article }) =>
  article.commentPolicy === 'open' ? undefined : { status: 'pending' }

// The gate, as a list one can read: every new comment passes it from top to bottom.
import { commentsOpen } from './commentsOpen.ts'
import { preModeration } from './preModeration.ts'
import { repeatedBody } from './repeatedBody.ts'
import { staffComment } from './staffComment.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

export const phases: ModerationPhase[] = [
  // Refused
  commentsOpen,
  repeatedBody,
  // Decided
  staffComment,
  preModeration,
]

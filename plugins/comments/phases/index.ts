// The gate, as a list one can read: every new comment passes it from top to bottom.
import { bannedWord } from './bannedWord.ts'
import { commentsOpen } from './commentsOpen.ts'
import { flood } from './flood.ts'
import { manyLinks } from './manyLinks.ts'
import { newWriter } from './newWriter.ts'
import { preModeration } from './preModeration.ts'
import { rejectedLately } from './rejectedLately.ts'
import { repeatedBody } from './repeatedBody.ts'
import { staffComment } from './staffComment.ts'
import { suspectWord } from './suspectWord.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

export const phases: ModerationPhase[] = [
  // Refused
  commentsOpen,
  repeatedBody,
  flood,
  // Decided
  staffComment,
  bannedWord,
  suspectWord,
  manyLinks,
  newWriter,
  rejectedLately,
  preModeration,
]

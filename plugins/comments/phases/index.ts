// The gate, as a list one can read: every new comment passes it from top to bottom.
import { bannedWord } from './bannedWord.ts'
import { bannedWriter } from './bannedWriter.ts'
import { bodyLength } from './bodyLength.ts'
import { commentsOpen } from './commentsOpen.ts'
import { flood } from './flood.ts'
import { manyLinks } from './manyLinks.ts'
import { newWriter } from './newWriter.ts'
import { preModeration } from './preModeration.ts'
import { rejectedLately } from './rejectedLately.ts'
import { repeatedBody } from './repeatedBody.ts'
import { slowMode } from './slowMode.ts'
import { staffComment } from './staffComment.ts'
import { suspectWord } from './suspectWord.ts'
import { akismet } from '../spam/akismet/akismet.ts'
import { challenge } from '../spam/form/challengePhase.ts'
import { checker } from '../spam/checker/checker.ts'
import { formToken } from '../spam/form/formTokenPhase.ts'
import { honeypot } from '../spam/form/honeypot.ts'
import { spamScore } from '../spam/classifier/spamScore.ts'
import { tooFast } from '../spam/form/tooFast.ts'
import { toxic } from '../spam/toxicity/toxic.ts'
import { trustedWriter } from './trustedWriter.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

// What a phase sees is clean and the reader's own: access to the fields has taken out what readers
// may not set (collections/fields/comment), newComment.ts what cannot be seen, so that limits count
// what is stored.
export const phases: ModerationPhase[] = [
  // Refused
  commentsOpen,
  bodyLength,
  repeatedBody,
  flood,
  slowMode,
  formToken,
  challenge,
  // Decided by who writes
  staffComment,
  bannedWriter,
  trustedWriter,
  // Decided by what is written
  bannedWord,
  suspectWord,
  manyLinks,
  newWriter,
  rejectedLately,
  honeypot,
  tooFast,
  spamScore,
  toxic,
  akismet,
  checker,
  // Decided by where
  preModeration,
]

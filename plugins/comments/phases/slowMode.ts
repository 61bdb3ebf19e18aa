import { SlowMode } from '../errors.ts'
import { sameHand } from '../sameHand.ts'
import { secondsToWait } from '../secondsToWait.ts'
import type { ModerationPhase } from '#kit/moderation.ts'
import { hasRole } from '#collections/access/hasRole.ts'

/** On a story that an editor has slowed down, a reader waits longer between two comments. */
export const slowMode: ModerationPhase = async (comment, { article, req }) => {
  const { addressMark, id, writer } = comment
  const seconds = article.commentSlowSeconds
  if (!seconds || id || hasRole(req.user, 'moderator')) return
  if (!writer && !addressMark) return
  const among = { and: [{ article: { equals: comment.article } }, sameHand(comment)] }
  const retryAfter = await secondsToWait(req, { among, seconds })
  if (retryAfter === 0) return
  const message = `On this story, readers comment once in ${seconds} seconds. Wait another ${retryAfter}.`
  throw new SlowMode({ retryAfter, message })
}

import { TooSoon } from '../errors.ts'
import { secondsToWait } from '../secondsToWait.ts'
import type { ModerationPhase } from '#kit/moderation.ts'
import { hasRole } from '#collections/access/hasRole.ts'

/** From one address, in a minute. Far more than one writes, as many people may share an address. */
const mostFromAddress = 10
const minute = 60

/**
 * A writer waits a while between two comments, whatever the story; so does an address, after many.
 * Moderators do not.
 */
export const flood: ModerationPhase = async ({ addressMark, id, writer }, { req, rules }) => {
  const { secondsBetween } = rules
  if (id || secondsBetween === 0 || hasRole(req.user, 'moderator')) return
  if (writer) {
    const among = { writer: { equals: writer } }
    const retryAfter = await secondsToWait(req, { among, seconds: secondsBetween })
    if (retryAfter) throw new TooSoon({ retryAfter })
  }
  if (addressMark) {
    const among = { addressMark: { equals: addressMark } }
    const limit = { among, most: mostFromAddress, seconds: minute }
    const retryAfter = await secondsToWait(req, limit)
    const message = 'Many comments have just come from your network. Wait a moment.'
    if (retryAfter) throw new TooSoon({ retryAfter, message })
  }
}

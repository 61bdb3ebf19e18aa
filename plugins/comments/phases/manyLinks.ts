import { webAddress } from '../links.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** WordPress's rule: from so many links on, a moderator reads it first. */
export const manyLinks: ModerationPhase = ({ body }, { rules }) => {
  const count = body.match(webAddress)?.length ?? 0
  const isHeld = rules.maxLinks > 0 && count >= rules.maxLinks
  return isHeld ? { status: 'pending', flag: { code: 'LINKS', detail: String(count) } } : undefined
}

import type { ModerationPhase } from '#kit/moderation.ts'

// Addresses as readers' programs would link them, with a scheme or a beginning of "www.".
const link = /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu

/** WordPress's rule: from so many links on, a moderator reads it first. */
export const manyLinks: ModerationPhase = ({ body }, { rules }) => {
  const count = body.match(link)?.length ?? 0
  const isHeld = rules.maxLinks > 0 && count >= rules.maxLinks
  return isHeld ? { status: 'pending', flag: { code: 'LINKS', detail: String(count) } } : undefined
}

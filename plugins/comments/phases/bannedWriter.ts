import { bansFor } from '../bans/bansFor.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Whoever is banned, by e-mail, its domain or their network, is rejected without being told. */
export const bannedWriter: ModerationPhase = async (comment, { req }) => {
  const [ban] = await bansFor(req.payload, comment, req)
  return ban ? { status: 'rejected', flag: { code: 'BANNED', detail: ban.kind } } : undefined
}

import { formOf } from './commentForm.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Who fills in what people do not see is a machine; it is told nothing of it. */
export const honeypot: ModerationPhase = (_comment, { req }) =>
  formOf(req).website?.trim() ? { status: 'spam', flag: { code: 'HONEYPOT' } } : undefined

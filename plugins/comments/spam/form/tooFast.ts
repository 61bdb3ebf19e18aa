import { formOf, isAsked } from './commentForm.ts'
import { formAge } from './formToken.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Faster than people write: held and not refused, for a person who is fast must not lose the text. */
export const tooFast: ModerationPhase = (comment, { req, rules }) => {
  if (rules.secondsToWrite === 0 || !isAsked(comment, req)) return
  const age = formAge(req.payload, formOf(req).formToken) ?? 0
  if (age >= rules.secondsToWrite) return
  return { status: 'pending', flag: { code: 'TOO_FAST', detail: `${Math.floor(age)} s` } }
}

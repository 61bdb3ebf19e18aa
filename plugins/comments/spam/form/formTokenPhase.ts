import { FormTokenNeeded } from '../../errors.ts'
import { formOf, isAsked } from './commentForm.ts'
import { formAge } from './formToken.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** Where writing takes a least time, the form must tell since when it has been open. */
export const formToken: ModerationPhase = (comment, { req, rules }) => {
  if (rules.secondsToWrite === 0 || !isAsked(comment, req)) return
  const age = formAge(req.payload, formOf(req).formToken)
  if (age === undefined) throw new FormTokenNeeded({ path: 'formToken' })
}

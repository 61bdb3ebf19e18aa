import type { AfterErrorHook } from 'payload'
import { isUnfit } from '#database/isUnfit.ts'

const message = 'A value is not of its field’s kind, or names something that is not there.'

/** Whoever sends the management API what no field can hold is told so, instead of an outage. */
export const answerUnfit: AfterErrorHook = ({ error }) => {
  if (!isUnfit(error)) return
  const errors = [{ message, data: { code: 'INVALID_INPUT' } }]
  return { status: 400, response: { errors } as never }
}

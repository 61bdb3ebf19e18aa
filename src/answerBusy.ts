import type { AfterErrorHook } from 'payload'
import { isTransient } from '#database/isTransient.ts'

const message = 'Somebody else is writing this at the moment. Nothing was stored: try again.'

/**
 * The management API does not repeat by itself what the database gave up for another write: whoever
 * asked is told to, instead of that something went wrong.
 */
export const answerBusy: AfterErrorHook = ({ error, req }) => {
  if (!isTransient(error)) return
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', '1')
  return { status: 503, response: { errors: [{ message, data: { code: 'BUSY' } }] } as never }
}

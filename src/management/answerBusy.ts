import type { AfterErrorHook } from 'payload'
import { sayTo } from '#collections/fields/words.ts'
import { isTransient } from '#database/isTransient.ts'

const busy = {
  en: 'Somebody else is writing this at the moment. Nothing was stored. Try again.',
  vi: 'Có người khác đang ghi vào đây. Chưa có gì được lưu. Hãy thử lại.',
}

/**
 * What the database gave up for another write, however often it was repeated (see `repeatBusy`), or
 * cannot be: whoever asked is told to try again, instead of that something went wrong.
 */
export const answerBusy: AfterErrorHook = ({ error, req }) => {
  if (!isTransient(error)) return
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', '1')
  const errors = [{ message: sayTo(req, busy), data: { code: 'BUSY' } }]
  return { status: 503, response: { errors } as never }
}

import type { AfterErrorHook } from 'payload'
import { languageFor } from '#collections/fields/words.ts'
import { isUnfit } from '#database/isUnfit.ts'

const unfit = {
  en: 'Something chosen here is not there, or not there any more. Nothing was stored.',
  vi: 'Có mục được chọn không tồn tại hoặc đã bị xóa. Chưa có gì được lưu.',
}

/** Whoever refers to what is not there has made a mistake; the platform has not. */
export const answerUnfit: AfterErrorHook = ({ error, req }) => {
  if (!isUnfit(error)) return
  const message = unfit[languageFor(req.i18n?.language)]
  return {
    status: 400,
    response: { errors: [{ message, data: { code: 'INVALID_INPUT' } }] } as never,
  }
}

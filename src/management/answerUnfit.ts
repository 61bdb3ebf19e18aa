import type { AfterErrorHook } from 'payload'
import { sayTo } from '#collections/fields/words.ts'
import { isUnfit } from '#database/isUnfit.ts'

const unfit = {
  en: 'A value is not of its field’s kind, names something that is not there, or bears an id that is taken. Nothing was stored.',
  vi: 'Có giá trị không đúng kiểu, mục được chọn không tồn tại hay đã bị xóa, hoặc mã đã có nơi khác dùng. Chưa có gì được lưu.',
}

/** Whoever sends the management API what no field can hold is told so, instead of an outage. */
export const answerUnfit: AfterErrorHook = ({ error, req }) => {
  if (!isUnfit(error)) return
  const message = sayTo(req, unfit)
  const errors = [{ message, data: { code: 'INVALID_INPUT' } }]
  return { status: 400, response: { errors } as never }
}

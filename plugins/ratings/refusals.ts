// Why the newsroom is refused something about a story’s ratings, in the language of whoever asks.
import type { PayloadRequest } from 'payload'
import { languageFor } from '#collections/fields/words.ts'
import { PublicError } from '#kit/defineError.ts'

const refusals = {
  FOR_NEWSROOM: {
    status: 403,
    en: 'This is not for you to see or to do: it takes another role.',
    vi: 'Bạn không có quyền xem hoặc làm việc này: cần một vai trò khác.',
  },
  NOTHING_HELD: {
    status: 409,
    en: 'No ratings of this story are held: somebody may just have looked at them.',
    vi: 'Bài này không có lượt đánh giá nào đang bị giữ: có thể người khác vừa xử lý xong.',
  },
  STORY_NOT_FOUND: {
    status: 404,
    en: 'There is no such story.',
    vi: 'Không tìm thấy bài viết này.',
  },
}

/** The error, with its status, that says why. */
export const refusalOf = (code: keyof typeof refusals, req: Pick<PayloadRequest, 'i18n'>) => {
  const { status, ...said } = refusals[code]
  return new PublicError({ code, message: said[languageFor(req.i18n?.language)] }, status)
}

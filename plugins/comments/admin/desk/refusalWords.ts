// What the desk says where it is refused something, by the code of the refusal.
import { speak } from '#collections/fields/words.ts'

const refusals = {
  ARTICLE_NOT_FOUND: {
    en: 'The story is not public.',
    vi: 'Bài viết không ở trạng thái công khai.',
  },
  BUSY: {
    en: 'Somebody else is writing this at the moment. Try again.',
    vi: 'Có người khác đang ghi cùng lúc. Hãy thử lại.',
  },
  CHANGED_MEANWHILE: {
    en: 'A colleague has judged it meanwhile. Look again.',
    vi: 'Bình luận đã được đồng nghiệp xử lý trong lúc đó. Hãy xem lại.',
  },
  COMMENT_LOCKED: {
    en: 'A colleague has this comment open in the editor.',
    vi: 'Đồng nghiệp đang mở bình luận này để sửa.',
  },
  COMMENT_NOT_FOUND: { en: 'The comment is gone.', vi: 'Bình luận không còn nữa.' },
  COMMENT_TOO_LONG: { en: 'The text is too long.', vi: 'Nội dung quá dài.' },
  COMMENT_TOO_SHORT: { en: 'The text is too short.', vi: 'Nội dung quá ngắn.' },
  COMMENTS_CLOSED: {
    en: 'Comments on this story are closed.',
    vi: 'Bài viết đã đóng bình luận.',
  },
  FOR_MODERATORS: { en: 'This is for moderators.', vi: 'Việc này dành cho người kiểm duyệt.' },
  NOT_STORED: {
    en: 'This could not be stored. Nothing was changed: try again.',
    vi: 'Chưa lưu được, chưa có gì thay đổi. Hãy thử lại.',
  },
  PARENT_NOT_FOUND: {
    en: 'The comment you answer is no longer under this story.',
    vi: 'Bình luận bạn trả lời không còn dưới bài viết này.',
  },
  PIN_REFUSED: {
    en: 'Only an approved comment that answers no other can be pinned.',
    vi: 'Chỉ ghim được bình luận đã duyệt và không trả lời bình luận khác.',
  },
  REPEATED_COMMENT: {
    en: 'You have already said this here.',
    vi: 'Bạn đã viết đúng nội dung này ở đây.',
  },
  TOO_MANY_PINS: {
    en: 'Three comments on this story are pinned already.',
    vi: 'Bài viết đã có ba bình luận được ghim.',
  },
  TRACES_ERASED: {
    en: 'What this ban would go by has been erased, or was never known.',
    vi: 'Dữ liệu để cấm theo cách này đã được xóa hoặc chưa từng có.',
  },
} as const

export type Refusal = { code?: string; message: string }

const isKnown = (code?: string): code is keyof typeof refusals =>
  code !== undefined && Object.hasOwn(refusals, code)

/** A refusal in the moderator's language; one that is not known keeps the server's sentence. */
export const refusalWord =
  (language: string) =>
  ({ code, message }: Refusal) =>
    isKnown(code) ? speak(refusals)(language)(code) : message

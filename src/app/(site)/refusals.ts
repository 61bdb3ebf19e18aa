// What readers are told where the content API has not taken something, by its codes.
import type { Fault } from '#client/pageParts.ts'
import type { Language } from './words.ts'

const vi = {
  COMMENTS_CLOSED: 'Bài này không nhận bình luận nữa.',
  REPEATED_COMMENT: 'Bình luận này đã được gửi rồi.',
  COMMENT_TOO_SHORT: 'Bình luận ngắn quá.',
  COMMENT_TOO_LONG: 'Bình luận dài quá.',
  PARENT_NOT_FOUND: 'Bình luận bạn trả lời không còn nữa.',
  COMMENT_NOT_FOUND: 'Bình luận này không còn nữa.',
  COMMENTED_TOO_SOON: 'Bạn vừa bình luận xong. Mời bạn đợi một lát rồi gửi lại.',
  SLOW_MODE: 'Bài này đang giãn bình luận. Mời bạn đợi một lát rồi gửi lại.',
  TOO_MANY: 'Quá nhiều lần trong một lúc. Mời bạn thử lại sau.',
  FORM_TOKEN_NEEDED: 'Biểu mẫu đã cũ. Mời bạn gửi lại lần nữa.',
  CHALLENGE_NEEDED: 'Trình duyệt chưa giải được câu đố chống thư rác. Mời bạn gửi lại.',
  CHALLENGE_FAILED: 'Trình duyệt chưa giải được câu đố chống thư rác. Mời bạn gửi lại.',
  CHALLENGE_USED: 'Mời bạn gửi lại lần nữa.',
  RATINGS_CLOSED: 'Bài này không nhận đánh giá nữa.',
  RATED_FROM_HERE: 'Từ mạng này đã có đủ lượt đánh giá cho bài này.',
  EDITING_OVER: 'Đã hết thời gian sửa bình luận này.',
  EDIT_REFUSED: 'Bình luận này không sửa được từ đây.',
  CHANGED_MEANWHILE: 'Bình luận vừa được người khác thay đổi. Mời bạn tải lại trang.',
  BUSY: 'Đang có nhiều người gửi cùng lúc. Mời bạn thử lại.',
  'INVALID_INPUT body': 'Mời bạn viết bình luận, tối đa 5.000 ký tự.',
  'INVALID_INPUT authorName': 'Mời bạn cho biết tên, tối đa 80 ký tự.',
  'INVALID_INPUT authorEmail': 'E-mail chưa đúng. Ví dụ: lan@example.org',
  'INVALID_INPUT value': 'Mời bạn chọn số sao.',
  'INVALID_INPUT reason': 'Mời bạn chọn lý do.',
  'INVALID_INPUT note': 'Phần nói thêm có tối đa 500 ký tự.',
  unknown: 'Chưa gửi được. Mời bạn thử lại sau ít phút.',
}

const en: Record<keyof typeof vi, string> = {
  COMMENTS_CLOSED: 'This story takes no more comments.',
  REPEATED_COMMENT: 'This comment has been sent already.',
  COMMENT_TOO_SHORT: 'The comment is too short.',
  COMMENT_TOO_LONG: 'The comment is too long.',
  PARENT_NOT_FOUND: 'The comment that you answer is gone.',
  COMMENT_NOT_FOUND: 'This comment is gone.',
  COMMENTED_TOO_SOON: 'You have just commented. Please wait a moment and send again.',
  SLOW_MODE: 'Comments on this story are slowed down. Please wait a moment and send again.',
  TOO_MANY: 'Too many at a time. Please try again later.',
  FORM_TOKEN_NEEDED: 'The form has grown old. Please send once more.',
  CHALLENGE_NEEDED: 'Your browser has not solved the puzzle against spam. Please send again.',
  CHALLENGE_FAILED: 'Your browser has not solved the puzzle against spam. Please send again.',
  CHALLENGE_USED: 'Please send once more.',
  RATINGS_CLOSED: 'This story takes no more ratings.',
  RATED_FROM_HERE: 'As many ratings as may come from one network have come from yours.',
  EDITING_OVER: 'The time to edit this comment is over.',
  EDIT_REFUSED: 'This comment cannot be edited from here.',
  CHANGED_MEANWHILE: 'Somebody has just changed this comment. Please load the page again.',
  BUSY: 'Many are sending at this moment. Please try again.',
  'INVALID_INPUT body': 'Please write a comment of at most 5,000 characters.',
  'INVALID_INPUT authorName': 'Please tell your name, in at most 80 characters.',
  'INVALID_INPUT authorEmail': 'This is not an e-mail address. One is lan@example.org',
  'INVALID_INPUT value': 'Please choose a number of stars.',
  'INVALID_INPUT reason': 'Please choose a reason.',
  'INVALID_INPUT note': 'There is room for 500 characters.',
  unknown: 'Not sent. Please try again in a few minutes.',
}

const ofField: Partial<Record<string, string>> = {
  COMMENT_TOO_SHORT: 'body',
  COMMENT_TOO_LONG: 'body',
  REPEATED_COMMENT: 'body',
}

const fields = new Set(['body', 'authorName', 'authorEmail', 'note'])

/** The field of the form beside which a fault is told; undefined where it is none's. */
export const fieldOf = ({ code, path = ofField[code] ?? '' }: Fault) =>
  fields.has(path) ? path : undefined

/** A fault as a sentence. */
export const sayRefusal = (language: Language, fault: Fault) => {
  const said: Partial<Record<string, string>> = language === 'en' ? en : vi
  const { code, path } = fault
  return said[`${code} ${path}`] ?? said[code] ?? said.unknown!
}

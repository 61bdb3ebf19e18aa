// What the desk says with a name or a number in it.
import { speak } from '#collections/fields/words.ts'

const isVietnamese = (language: string) => language === 'vi'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** "3 new comments" */
export const newComments = (count: number, language: string) =>
  isVietnamese(language) ? `${count} bình luận mới` : plural(count, 'new comment', 'new comments')

/** "5 selected" */
export const manySelected = (count: number, language: string) =>
  isVietnamese(language) ? `Đã chọn ${count}` : `${count} selected`

/** "4 reports" */
export const manyReports = (count: number, language: string) =>
  isVietnamese(language) ? `${count} báo cáo` : plural(count, 'report', 'reports')

/** "Minh đang xem" */
export const isLooking = (name: string, language: string) =>
  isVietnamese(language) ? `${name} đang xem` : `${name} is looking at it`

const judged = {
  approved: { en: 'Approved', vi: 'Đã duyệt' },
  rejected: { en: 'Rejected', vi: 'Đã từ chối' },
  spam: { en: 'Marked as spam', vi: 'Đã đánh dấu là rác' },
  pending: { en: 'Put back to wait', vi: 'Đã đưa về chờ duyệt' },
} as const

type Judged = keyof typeof judged

const comments = (count: number, language: string) =>
  isVietnamese(language) ? `${count} bình luận` : plural(count, 'comment', 'comments')

/** "Đã duyệt bình luận của Lan." or, for several, "Đã duyệt 5 bình luận." */
export const whatWasDone = (status: Judged, names: string[], language: string) => {
  const word = speak(judged)(language)(status)
  const [name] = names
  if (names.length !== 1) return `${word}: ${comments(names.length, language)}.`
  return isVietnamese(language) ? `${word} bình luận của ${name}.` : `${word}: ${name}.`
}

/** "Minh đã duyệt bình luận này." */
export const byColleague = (by: string, status: Judged, language: string) => {
  const word = speak(judged)(language)(status).toLowerCase()
  return isVietnamese(language) ? `${by} ${word} bình luận của bạn đọc này.` : `${by}: ${word}.`
}

/** "Đã hoàn tác: 5 bình luận." */
export const undone = (count: number, language: string) =>
  `${isVietnamese(language) ? 'Đã hoàn tác' : 'Undone'}: ${comments(count, language)}.`

/** "Lan is banned; 4 earlier comments rejected." */
export const banned = (name: string, swept: number, language: string) => {
  const said = isVietnamese(language) ? `Đã cấm ${name}.` : `${name} is banned.`
  if (swept === 0) return said
  const rest = isVietnamese(language) ? 'Đã từ chối' : 'Rejected'
  return `${said} ${rest} ${comments(swept, language)}.`
}

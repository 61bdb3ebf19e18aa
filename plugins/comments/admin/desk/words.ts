import { speak } from '#collections/fields/words.ts'

/** What the moderation desk says beside the words of the list (../words.ts). */
const words = {
  desk: { en: 'Moderation desk', vi: 'Bàn duyệt bình luận' },
  wholeList: { en: 'All comments as a list', vi: 'Danh sách đầy đủ' },
  reported: { en: 'Reported', vi: 'Bị báo cáo' },
  pending: { en: 'Waiting', vi: 'Chờ duyệt' },
  approved: { en: 'Approved', vi: 'Đã duyệt' },
  rejected: { en: 'Rejected', vi: 'Đã từ chối' },
  spam: { en: 'Spam', vi: 'Thư rác' },
  queues: { en: 'Queues', vi: 'Hàng chờ' },
  mode: { en: 'Way of working', vi: 'Cách duyệt' },
  one: { en: 'One at a time', vi: 'Từng bình luận' },
  list: { en: 'List', vi: 'Danh sách' },
  search: { en: 'Search comments', vi: 'Tìm bình luận' },
  searchHint: { en: 'Words, name or e-mail', vi: 'Nội dung, tên hoặc email' },
  storySearch: { en: 'Filter by story', vi: 'Lọc theo bài viết' },
  storyHint: { en: 'All stories', vi: 'Mọi bài viết' },
  oneStory: { en: 'One story only', vi: 'Đang xem một bài' },
  onlyThisStory: { en: 'Only this story', vi: 'Chỉ bài này' },
  allStories: { en: 'Show all stories', vi: 'Xem mọi bài viết' },
  keys: { en: 'Keyboard shortcuts', vi: 'Phím tắt' },
  loading: { en: 'Loading…', vi: 'Đang tải…' },
  more: { en: 'Load more', vi: 'Tải thêm' },
  notLoaded: { en: 'The comments could not be loaded.', vi: 'Chưa tải được bình luận.' },
  again: { en: 'Try again', vi: 'Thử lại' },
  offline: {
    en: 'Live updates are interrupted; counts follow every 30 seconds.',
    vi: 'Mất kết nối trực tiếp, số liệu cập nhật 30 giây một lần.',
  },

  approve: { en: 'Approve', vi: 'Duyệt' },
  reject: { en: 'Reject', vi: 'Từ chối' },
  isSpam: { en: 'Spam', vi: 'Rác' },
  edit: { en: 'Edit', vi: 'Sửa' },
  reply: { en: 'Reply', vi: 'Trả lời' },
  pin: { en: 'Pin', vi: 'Ghim' },
  unpin: { en: 'Unpin', vi: 'Bỏ ghim' },
  ban: { en: 'Ban', vi: 'Cấm' },
  acts: { en: 'Verdict and acts', vi: 'Xử lý bình luận' },
  next: { en: 'Next', vi: 'Tiếp theo' },
  previous: { en: 'Previous', vi: 'Trước' },
  open: { en: 'Details', vi: 'Chi tiết' },
  close: { en: 'Close', vi: 'Đóng' },
  select: { en: 'Select', vi: 'Chọn' },
  selectAll: { en: 'Select all on this page', vi: 'Chọn tất cả trên trang' },
  deselect: { en: 'Clear', vi: 'Bỏ chọn' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  look: { en: 'Look', vi: 'Xem lại' },
  cancel: { en: 'Cancel', vi: 'Thôi' },
  save: { en: 'Save', vi: 'Lưu' },
  send: { en: 'Send reply', vi: 'Gửi trả lời' },
  pinKey: { en: 'Pin, or unpin', vi: 'Ghim hoặc bỏ ghim' },
  switchMode: { en: 'One at a time, or the list', vi: 'Đổi giữa từng bình luận và danh sách' },
  openKey: { en: 'Details, in the list', vi: 'Mở chi tiết trong danh sách' },
  selectKey: { en: 'Select, in the list', vi: 'Chọn trong danh sách' },
  rejectKey: { en: 'Reject: then 1–8, or Enter', vi: 'Từ chối: rồi bấm 1–8 hoặc Enter' },
  undoKey: { en: 'Undo the last verdict', vi: 'Hoàn tác lần duyệt gần nhất' },
  keysKey: { en: 'This list', vi: 'Bảng phím tắt này' },

  rejectWhy: { en: 'Reject: why?', vi: 'Từ chối vì sao?' },
  rejectHint: { en: 'Press a number. Enter: something else.', vi: 'Bấm số. Enter: lý do khác.' },
  editTitle: { en: 'Edit the comment', vi: 'Sửa bình luận' },
  replyTitle: { en: 'Reply as the newsroom', vi: 'Trả lời với tư cách tòa soạn' },
  text: { en: 'Text', vi: 'Nội dung' },
  sendHint: { en: 'Ctrl + Enter sends', vi: 'Ctrl + Enter để gửi' },
  edited: { en: 'The comment was changed.', vi: 'Đã sửa bình luận.' },
  replied: { en: 'Your reply is public.', vi: 'Câu trả lời đã hiển thị.' },
  repliedUnseen: {
    en: 'Your reply is stored; readers see it once the comment is approved.',
    vi: 'Đã lưu câu trả lời, bạn đọc sẽ thấy khi bình luận được duyệt.',
  },
  pinned: { en: 'Pinned above the others.', vi: 'Đã ghim lên đầu.' },
  unpinned: { en: 'No longer pinned.', vi: 'Đã bỏ ghim.' },

  banTitle: { en: 'Ban', vi: 'Cấm bình luận' },
  banWho: { en: 'Whom?', vi: 'Cấm ai?' },
  banWriter: { en: 'This writer, by e-mail', vi: 'Người viết này, theo email' },
  banDomain: { en: 'Everybody with this e-mail domain', vi: 'Mọi email cùng tên miền' },
  banNetwork: { en: 'The part of the network it came from', vi: 'Dải địa chỉ IP đã gửi' },
  banLength: { en: 'How long?', vi: 'Trong bao lâu?' },
  banDay: { en: 'One day', vi: 'Một ngày' },
  banWeek: { en: 'A week', vi: 'Một tuần' },
  banMonth: { en: 'Thirty days', vi: 'Ba mươi ngày' },
  banForGood: { en: 'For good', vi: 'Vĩnh viễn' },
  banReason: { en: 'Reason, for colleagues', vi: 'Lý do, cho đồng nghiệp' },
  banSweep: {
    en: 'Also reject earlier comments of this writer',
    vi: 'Từ chối cả các bình luận trước đây của người này',
  },

  story: { en: 'Story', vi: 'Bài viết' },
  noHeadline: { en: 'Story without a headline', vi: 'Bài chưa có tiêu đề' },
  onSite: { en: 'See it on the site', vi: 'Xem trên trang báo' },
  changedAt: { en: 'changed', vi: 'sửa lúc' },
  isPinned: { en: 'Pinned', vi: 'Đang ghim' },
  staff: { en: 'Newsroom', vi: 'Tòa soạn' },
  author: { en: 'Author of the story', vi: 'Tác giả bài viết' },
  why: { en: 'Why it was held', vi: 'Lý do giữ lại' },
  spamScore: { en: 'Spam', vi: 'Khả năng là rác' },
  isAnswer: { en: 'Answer in a thread', vi: 'Trả lời trong chuỗi' },
  thread: { en: 'In reply to', vi: 'Trả lời cho' },
  answers: { en: 'Answers to it', vi: 'Các trả lời' },
  writer: { en: 'The writer so far', vi: 'Lịch sử người viết' },
  firstSeen: { en: 'First comment', vi: 'Bình luận đầu tiên' },
  isBanned: { en: 'Banned', vi: 'Đang bị cấm' },
  noHistory: { en: 'Nothing is known of the writer.', vi: 'Chưa có thông tin về người viết.' },
  reports: { en: 'Readers’ reports', vi: 'Báo cáo của bạn đọc' },
  history: { en: 'What was done', vi: 'Lịch sử xử lý' },
  platform: { en: 'the platform', vi: 'hệ thống' },

  nonePending: {
    en: 'All done. No comment waits: time for a cup of tea.',
    vi: 'Đã duyệt hết. Không còn bình luận nào chờ, mời bạn nghỉ tay uống tách trà.',
  },
  noneReported: {
    en: 'Readers have nothing to complain of.',
    vi: 'Không có bình luận nào bị bạn đọc báo cáo.',
  },
  noneSpam: { en: 'No spam. May it stay so.', vi: 'Không có thư rác. Mong sẽ mãi như vậy.' },
  noneApproved: { en: 'Nothing has been approved yet.', vi: 'Chưa có bình luận nào được duyệt.' },
  noneRejected: { en: 'Nothing has been rejected.', vi: 'Chưa có bình luận nào bị từ chối.' },
  noneFound: { en: 'No comment fits these filters.', vi: 'Không có bình luận nào khớp bộ lọc.' },

  failed: {
    en: 'Not saved: the comment is back. Try again.',
    vi: 'Chưa lưu được nên bình luận đã trở lại. Hãy thử lại.',
  },
  failedPlain: { en: 'Not saved. Try again.', vi: 'Chưa lưu được. Hãy thử lại.' },
  changedMeanwhile: {
    en: 'A colleague has judged it meanwhile. Look again.',
    vi: 'Bình luận đã được đồng nghiệp xử lý trong lúc đó. Hãy xem lại.',
  },
  gone: { en: 'The comment is gone.', vi: 'Bình luận không còn nữa.' },
} as const

export type DeskWord = keyof typeof words

export const deskWord = speak(words)

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

const acts = {
  judge: { en: 'Verdict', vi: 'Xét duyệt' },
  edit: { en: 'Text changed', vi: 'Sửa nội dung' },
  pin: { en: 'Pinned', vi: 'Ghim' },
  unpin: { en: 'Unpinned', vi: 'Bỏ ghim' },
  remove: { en: 'Removed', vi: 'Xóa' },
  answer: { en: 'Answered', vi: 'Trả lời' },
  ban: { en: 'Writer banned', vi: 'Cấm người viết' },
  report: { en: 'Held after reports', vi: 'Giữ lại vì bị báo cáo' },
  erase: { en: 'Personal data erased', vi: 'Xóa dữ liệu cá nhân' },
  export: { en: 'Personal data exported', vi: 'Xuất dữ liệu cá nhân' },
} as const

const isAct = (name: string): name is keyof typeof acts => name in acts

/** What an act of moderation is called. */
export const actWord = (name: string, language: string) =>
  isAct(name) ? speak(acts)(language)(name) : name

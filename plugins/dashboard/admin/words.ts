import { speak } from '#collections/fields/words.ts'

/** What the first page says, in the panel's two languages. */
export const words = {
  journalist: { en: 'My stories', vi: 'Bài của tôi' },
  editor: { en: 'Editors’ desk', vi: 'Bàn biên tập' },
  moderator: { en: 'Readers’ comments', vi: 'Bình luận bạn đọc' },
  admin: { en: 'Administration', vi: 'Quản trị' },

  sentBack: { en: 'Sent back', vi: 'Bị trả lại' },
  noneSentBack: { en: 'Nothing was sent back to you.', vi: 'Không có bài nào bị trả lại.' },
  drafts: { en: 'Being written', vi: 'Đang viết' },
  noDrafts: { en: 'You have no drafts.', vi: 'Bạn không có bài nào đang viết.' },
  mySubmitted: { en: 'Submitted', vi: 'Đã gửi duyệt' },
  noneMySubmitted: {
    en: 'None of your stories waits for an editor.',
    vi: 'Bạn không có bài nào đang chờ duyệt.',
  },
  newStory: { en: 'Write a story', vi: 'Viết bài mới' },

  submitted: { en: 'Submitted', vi: 'Chờ duyệt' },
  noneSubmitted: { en: 'No story waits for you.', vi: 'Không có bài nào chờ duyệt.' },
  scheduled: { en: 'Scheduled', vi: 'Đã hẹn giờ đăng' },
  noneScheduled: { en: 'No story is scheduled.', vi: 'Không có bài nào hẹn giờ đăng.' },
  embargoed: { en: 'Under embargo', vi: 'Cấm đăng trước giờ' },
  noneEmbargoed: {
    en: 'No story is under embargo.',
    vi: 'Không có bài nào bị cấm đăng trước giờ.',
  },

  changed: { en: 'changed', vi: 'sửa lúc' },
  sent: { en: 'sent back', vi: 'trả lại lúc' },
  since: { en: 'since', vi: 'từ' },
  at: { en: 'at', vi: 'đăng lúc' },
  until: { en: 'until', vi: 'đến' },
  untitled: { en: 'No headline yet', vi: 'Chưa có tiêu đề' },
  wholeList: { en: 'Whole list', vi: 'Xem tất cả' },
  lists: { en: 'Lists', vi: 'Danh sách' },

  endingLicences: { en: 'Licences that end', vi: 'Ảnh sắp hết hạn sử dụng' },
  endingLicencesAdvice: {
    en: 'Readers see these pictures, and within 14 days they may be used no longer.',
    vi: 'Những ảnh này đang hiện với bạn đọc, và sẽ hết hạn sử dụng trong 14 ngày tới hoặc đã hết hạn.',
  },
  showPictures: { en: 'Show the pictures', vi: 'Xem các ảnh' },

  underWay: { en: 'Being written', vi: 'Đang viết' },
  approved: { en: 'Approved, not published', vi: 'Đã duyệt, chưa đăng' },
  toBeUnpublished: { en: 'To be unpublished', vi: 'Hẹn giờ gỡ' },
  withdrawn: { en: 'Withdrawn', vi: 'Đã rút' },
  approvedComments: { en: 'Approved', vi: 'Đã duyệt' },
  rejectedComments: { en: 'Rejected', vi: 'Đã từ chối' },
  spam: { en: 'Spam', vi: 'Thư rác' },

  waiting: { en: 'Waiting', vi: 'Chờ duyệt' },
  noneWaiting: { en: 'No comment waits.', vi: 'Không có bình luận nào chờ duyệt.' },
  oldest: { en: 'The oldest came', vi: 'Bình luận chờ lâu nhất gửi' },
  openQueue: { en: 'Open the queue', vi: 'Mở hàng chờ' },

  overdue: { en: 'Overdue jobs', vi: 'Việc tự động bị trễ' },
  noneOverdue: { en: 'Every job is done in time.', vi: 'Mọi việc tự động đều đúng giờ.' },
  overdueAdvice: {
    en: 'Scheduled stories or letters are late. See that a process of the role “all” or “worker” runs, and what its log says.',
    vi: 'Bài hẹn giờ hoặc thư báo đang trễ. Hãy kiểm tra tiến trình có vai trò “all” hoặc “worker” còn chạy không, và xem nhật ký của nó.',
  },
  failed: { en: 'Jobs that failed', vi: 'Việc tự động bị lỗi' },
  failedAdvice: {
    en: 'Stories were not published, unpublished or freed at their time. Look for a time that has passed, and publish, unpublish or set it anew; the log says why it failed.',
    vi: 'Có bài không tự đăng, tự gỡ hoặc hết cấm đăng được đúng giờ đã hẹn. Hãy tìm bài đã quá giờ hẹn rồi đăng, gỡ hoặc hẹn lại; nhật ký ghi rõ lý do.',
  },
  users: { en: 'Users', vi: 'Tài khoản' },
  manageUsers: { en: 'Manage users', vi: 'Quản lý tài khoản' },
} as const

export type Word = keyof typeof words

export const inLanguage = speak(words)

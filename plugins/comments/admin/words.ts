import { speak } from '#collections/fields/words.ts'

/** The desk's own words; Payload's and the fields' labels are translated where they stand. */
export const words = {
  all: { en: 'All', vi: 'Tất cả' },
  pending: { en: 'Waiting', vi: 'Chờ duyệt' },
  approved: { en: 'Approved', vi: 'Đã duyệt' },
  rejected: { en: 'Rejected', vi: 'Từ chối' },
  spam: { en: 'Spam', vi: 'Thư rác' },
  approve: { en: 'Approve', vi: 'Duyệt' },
  reject: { en: 'Reject', vi: 'Từ chối' },
  isSpam: { en: 'Spam', vi: 'Rác' },
  queues: { en: 'Queues', vi: 'Hàng chờ' },
  failed: { en: 'Not saved. Try again.', vi: 'Chưa lưu được. Hãy thử lại.' },
} as const

export const inLanguage = speak(words)

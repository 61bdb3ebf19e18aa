import { speak } from '#collections/fields/words.ts'

const words = {
  history: { en: 'History', vi: 'Lịch sử kiểm duyệt' },
  platform: { en: 'the platform', vi: 'hệ thống' },
  automatic: { en: 'by a rule', vi: 'theo quy tắc' },
  failed: { en: 'The history could not be read.', vi: 'Không đọc được lịch sử.' },
} as const

const acts = {
  judge: { en: 'Judged', vi: 'Xét duyệt' },
  edit: { en: 'Text changed', vi: 'Sửa nội dung' },
  pin: { en: 'Pinned', vi: 'Ghim' },
  unpin: { en: 'Unpinned', vi: 'Bỏ ghim' },
  remove: { en: 'Removed', vi: 'Xóa' },
  answer: { en: 'Answered', vi: 'Trả lời' },
  ban: { en: 'Writer banned', vi: 'Cấm người viết' },
  report: { en: 'Held after reports', vi: 'Giữ lại do bị báo cáo' },
  erase: { en: 'Personal data erased', vi: 'Xóa dữ liệu cá nhân' },
  export: { en: 'Personal data handed out', vi: 'Xuất dữ liệu cá nhân' },
} as const

const isKnown = (name: string): name is keyof typeof acts => name in acts

/** What an act is called; acts of other plugins stand as they are. */
export const actWord = (language: string) => (name: string) =>
  isKnown(name) ? speak(acts)(language)(name) : name

export const historyWord = speak(words)

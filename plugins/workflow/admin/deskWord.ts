import { speak } from '#collections/fields/words.ts'

// What the desk's dialogs and lists say beside the names of steps.
const words = {
  deskNote: { en: 'A word to the desk', vi: 'Lời nhắn' },
  correction: { en: 'Note to readers', vi: 'Nội dung đính chính báo bạn đọc' },
  withdrawalReason: { en: 'Reason told to readers', vi: 'Lý do báo bạn đọc' },
  scheduledFor: { en: 'Time', vi: 'Thời điểm' },
  unpublishAt: { en: 'Time', vi: 'Thời điểm' },
  embargoedUntil: { en: 'Time', vi: 'Thời điểm' },
  embargo: { en: 'under embargo until', vi: 'cấm đăng đến' },
  more: { en: 'Steps', vi: 'Các bước' },
  cancel: { en: 'Cancel', vi: 'Thôi' },
  checklist: { en: 'Before publishing', vi: 'Trước khi đăng' },
  missing: { en: 'missing', vi: 'còn thiếu' },
  there: { en: 'there', vi: 'đã có' },
  ignore: { en: 'Go on though something is missing', vi: 'Vẫn tiếp tục dù còn thiếu' },
  minor: {
    en: 'Minor edit: readers are not told that it changed',
    vi: 'Sửa nhỏ: không đổi giờ cập nhật',
  },
  history: { en: 'The story’s way', vi: 'Lịch sử biên tập' },
  automatic: { en: 'at the appointed time', vi: 'tự động theo giờ hẹn' },
  platform: { en: 'the platform', vi: 'hệ thống' },
} as const

export const deskWord = speak(words)

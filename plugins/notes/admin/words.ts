import { speak } from '#collections/fields/words.ts'

/** The panel's own words. */
export const words = {
  title: { en: 'Notes', vi: 'Ghi chú nội bộ' },
  explain: {
    en: 'Only the newsroom reads them. Type @ and a name to send somebody word by e-mail.',
    vi: 'Chỉ tòa soạn đọc được. Gõ @ và tên để báo cho đồng nghiệp qua email.',
  },
  label: { en: 'New note', vi: 'Ghi chú mới' },
  add: { en: 'Add note', vi: 'Gửi ghi chú' },
  remove: { en: 'Take back', vi: 'Xóa ghi chú' },
  none: { en: 'No notes yet.', vi: 'Chưa có ghi chú.' },
  people: { en: 'People', vi: 'Đồng nghiệp' },
  unknown: { en: 'Somebody', vi: 'Không rõ' },
  failed: { en: 'Not saved. Try again.', vi: 'Chưa lưu được. Hãy thử lại.' },
  unread: { en: 'The notes could not be read.', vi: 'Chưa tải được ghi chú.' },
  saveFirst: {
    en: 'Save the story to add notes.',
    vi: 'Lưu bài trước khi ghi chú.',
  },
} as const

export const inLanguage = speak(words)

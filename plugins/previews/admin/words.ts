import { speak } from '#collections/fields/words.ts'

/** The button's own words; labels of fields are translated where they stand. */
const words = {
  about: {
    en: 'Shows the story as last saved to anyone who has the link, without a login.',
    vi: 'Ai có link đều xem được bản lưu mới nhất, không cần tài khoản.',
  },
  make: { en: 'Make and copy a link', vi: 'Tạo và chép link' },
  address: { en: 'Address of the preview', vi: 'Địa chỉ xem trước' },
  copied: { en: 'Copied. Holds until', vi: 'Đã chép. Xem được đến' },
  toCopy: { en: 'Copy it from the field. Holds until', vi: 'Hãy chép từ ô trên. Xem được đến' },
  failed: { en: 'No link was made. Try again.', vi: 'Chưa tạo được link. Hãy thử lại.' },
} as const

export const inLanguage = speak(words)

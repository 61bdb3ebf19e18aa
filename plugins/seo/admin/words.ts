import { speak } from '#collections/fields/words.ts'

/** The previews' own words; the fields' labels are translated where they stand. */
export const words = {
  search: { en: 'In search results', vi: 'Trên trang tìm kiếm' },
  social: { en: 'Shared on social networks', vi: 'Khi chia sẻ lên mạng xã hội' },
  title: { en: 'Title', vi: 'Tiêu đề' },
  description: { en: 'Description', vi: 'Mô tả' },
  noTitle: { en: 'No headline yet', vi: 'Chưa có tiêu đề' },
  noDescription: { en: 'No description yet', vi: 'Chưa có mô tả' },
  noPicture: { en: 'No picture yet', vi: 'Chưa có ảnh' },
  long: { en: 'may be cut off', vi: 'có thể bị cắt bớt' },
} as const

export const inLanguage = speak(words)

import { speak } from '#collections/fields/words.ts'

/** The editor's own words; the fields' labels are translated where they stand. */
export const words = {
  similar: {
    en: 'Another story has nearly this headline:',
    vi: 'Đã có bài với tiêu đề gần giống:',
  },
  draft: { en: 'not published', vi: 'chưa đăng' },
  published: { en: 'published', vi: 'đã đăng' },
} as const

export const inLanguage = speak(words)

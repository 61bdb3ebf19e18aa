// What the codes of flags mean, for the panel and for letters.
import { speak } from '#collections/fields/words.ts'

const flags = {
  BANNED: { en: 'Banned', vi: 'Bị cấm' },
  BANNED_WORD: { en: 'Banned word', vi: 'Từ cấm' },
  SUSPECT_WORD: { en: 'Suspect word', vi: 'Từ đáng ngờ' },
  LINKS: { en: 'Links', vi: 'Liên kết' },
  NEW_WRITER: { en: 'New writer', vi: 'Người viết mới' },
  REJECTED_LATELY: { en: 'Rejected in the last week', vi: 'Bị từ chối trong tuần' },
  REPORTED: { en: 'Reported by readers', vi: 'Bạn đọc báo cáo' },
  HONEYPOT: { en: 'Filled in the trap', vi: 'Điền vào ô bẫy' },
  TOO_FAST: { en: 'Written too fast', vi: 'Viết quá nhanh' },
  AKISMET: { en: 'Spam, says Akismet', vi: 'Akismet cho là rác' },
  SPAM_SCORE: { en: 'Looks like spam', vi: 'Giống thư rác' },
  TOXIC: { en: 'Toxic', vi: 'Độc hại' },
} as const

const isKnown = (code: string): code is keyof typeof flags => code in flags

/** What a flag's code means. */
export const flagWord = (language: string) => (code: string) =>
  isKnown(code) ? speak(flags)(language)(code) : code

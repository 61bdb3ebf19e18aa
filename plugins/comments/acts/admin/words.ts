import { rejectionReasons } from '#collections/fields/comment/judgedByModerators.ts'
import { languageFor, speak } from '#collections/fields/words.ts'
import { inLanguage, isWord } from '../../admin/words.ts'
import { flagWord } from '../../flagWords.ts'
import type { Act } from '../findActs.ts'

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
  hold: { en: 'Held again', vi: 'Giữ lại chờ duyệt' },
  erase: { en: 'Personal data erased', vi: 'Xóa dữ liệu cá nhân' },
  export: { en: 'Personal data handed out', vi: 'Xuất dữ liệu cá nhân' },
} as const

const isKnown = (name: string): name is keyof typeof acts => name in acts

// Acts of other plugins stand as they are.
const actWord = (name: string, language: string) =>
  isKnown(name) ? speak(acts)(language)(name) : name

const statusWord = (status: string | null, language: string) =>
  status && isWord(status) ? inLanguage(language)(status) : status

/** What an act is called: of a verdict, what it was before and is since. */
export const whatWasDone = ({ name, from, to }: Act, language: string) => {
  if (name !== 'judge' || !to) return actWord(name, language)
  const words = [from, to].map((status) => statusWord(status, language))
  return [...new Set(words)].filter(Boolean).join(' → ')
}

/** Why it was done: a reason for rejecting, codes of flags, or in words of the moderator's own. */
export const reasonWord = (reason: string, language: string) =>
  rejectionReasons.find(({ value }) => value === reason)?.label[languageFor(language)] ??
  reason.split(', ').map(flagWord(language)).join(', ')

export const historyWord = speak(words)

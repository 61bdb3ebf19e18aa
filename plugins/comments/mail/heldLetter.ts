// What moderators are written about comments that wait: of one the whole, of several a list.
import type { Language } from '#collections/fields/words.ts'
import type { Flag } from '#kit/moderation.ts'
import { flagWord } from '../flagWords.ts'
import type { HeldComment } from './heldComments.ts'
import { toLine, toText, type Letter } from './letterSettings.ts'

const words = {
  en: {
    one: (title: string) => `A comment waits: ${title}`,
    many: (count: number) => (count === 1 ? 'A comment waits' : `${count} comments wait`),
    wrote: (name: string, title: string) => `${name} wrote on ${title}:`,
    why: 'Why it waits:',
    reports: (count: number) => `Reported by readers (${count})`,
    policy: 'Comments on this story are moderated first',
    more: (count: number) => `${count} more have come to wait meanwhile:`,
    oldest: 'The oldest of them:',
    open: 'Open it:',
    queue: 'All that waits:',
  },
  vi: {
    one: (title: string) => `Bình luận chờ duyệt: ${title}`,
    many: (count: number) => `${count} bình luận chờ duyệt`,
    wrote: (name: string, title: string) => `${name} viết dưới bài ${title}:`,
    why: 'Lý do giữ lại:',
    reports: (count: number) => `Bị bạn đọc báo cáo (${count})`,
    policy: 'Bình luận của bài này được duyệt trước khi đăng',
    more: (count: number) => `Trong lúc đó còn ${count} bình luận khác chờ duyệt:`,
    oldest: 'Cũ nhất trong số đó:',
    open: 'Mở bình luận:',
    queue: 'Xem tất cả bình luận chờ duyệt:',
  },
}

export type Held = {
  count: number
  comments: HeldComment[]
  /** The panel's list of comments, without a slash at its end. */
  panel: string
}

const reasonsOf = ({ flags, reports }: HeldComment, language: Language) => {
  const word = flagWord(language)
  const flagged = ((flags ?? []) as Flag[]).map(({ code, detail }) =>
    detail ? `${word(code)}: ${detail}` : word(code),
  )
  const reported = reports ? [words[language].reports(reports)] : []
  const reasons = [...flagged, ...reported]
  return reasons.length ? reasons.map((reason) => toLine(reason, 200)).join('\n') : undefined
}

const titleOf = ({ headline }: HeldComment) => `“${toLine(headline)}”`
const queueOf = (panel: string) => `${panel}?where[status][equals]=pending`

/** The first comment whole, with the reason why it waits, and how many more there are. */
export const toHeldLetter = (
  { count, comments, panel }: Held,
  language: Language = 'vi',
): Letter => {
  const word = words[language]
  const comment = comments[0]!
  return {
    subject: word.one(titleOf(comment)),
    text: toText(
      word.wrote(comment.authorName, titleOf(comment)),
      comment.body,
      `${word.why}\n${reasonsOf(comment, language) ?? word.policy}`,
      `${word.open}\n${panel}/${comment.id}`,
      count > 1 && `${word.more(count - 1)}\n${queueOf(panel)}`,
    ),
  }
}

/** How many wait, and the oldest of them in a line each. */
export const toDigest = ({ count, comments, panel }: Held, language: Language = 'vi'): Letter => {
  const word = words[language]
  const lines = comments.map(
    (comment, index) =>
      `${index + 1}. ${comment.authorName}, ${titleOf(comment)}: ${toLine(comment.body, 100)}`,
  )
  return {
    subject: word.many(count),
    text: toText(
      count > comments.length ? word.oldest : undefined,
      lines.join('\n'),
      `${word.queue}\n${queueOf(panel)}`,
    ),
  }
}

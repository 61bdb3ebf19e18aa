// What a story's authors and readers are written when a comment appears. A reader's address is not
// proven: the letter must be of no use to whoever wants to send strangers their own words.
import type { Language } from '#collections/fields/words.ts'
import type { DataFromCollectionSlug } from 'payload'
import { withoutAddresses } from '../links.ts'
import { titleOf, toLine, toText, type Letter } from './letterSettings.ts'

const words = {
  en: {
    subject: (title: string) => `New comment on ${title}`,
    wrote: (name: string, title: string) => `${name} commented on your story ${title}:`,
    link: 'Open the story:',
    answered: (title: string) => `Somebody has answered your comment on ${title}`,
    answer: (name: string) => `${name} writes:`,
    why: 'You get this letter because somebody who gave this e-mail asked for it when commenting. If it was not you, or you want no more of them:',
    address: '[link]',
  },
  vi: {
    subject: (title: string) => `Bình luận mới dưới bài ${title}`,
    wrote: (name: string, title: string) => `${name} bình luận dưới bài ${title} của bạn:`,
    link: 'Mở bài viết:',
    answered: (title: string) => `Có người trả lời bình luận của bạn dưới bài ${title}`,
    answer: (name: string) => `${name} viết:`,
    why: 'Bạn nhận thư này vì có người đã để lại email này khi bình luận và đăng ký nhận trả lời. Nếu không phải bạn, hoặc bạn không muốn nhận nữa, hãy bấm vào đây:',
    address: '[liên kết]',
  },
}

type Comment = Pick<DataFromCollectionSlug<'comments'>, 'authorName' | 'body'>
type Story = Pick<DataFromCollectionSlug<'articles'>, 'headline'>
type About = { comment: Comment; story: Story; address: string }

/** To those on the byline: the comment as it stands. */
export const toAuthorsLetter = (
  { comment, story, address }: About,
  language: Language = 'vi',
): Letter => {
  const word = words[language]
  const title = titleOf(story)
  const opening = word.wrote(comment.authorName, title)
  return {
    subject: word.subject(title),
    text: toText(opening, comment.body, `${word.link}\n${address}`),
  }
}

const longestQuote = 300

/** To the reader who was answered: a beginning of the answer, without addresses, and how to stop. */
export const toAnswerLetter = (
  { comment, story, address, stop }: About & { stop: string },
  language: Language = 'vi',
): Letter => {
  const word = words[language]
  const plain = (text: string) => toLine(withoutAddresses(text, word.address), longestQuote)
  const title = word.answered(titleOf(story))
  return {
    subject: title,
    text: toText(
      `${title}.`,
      `${word.answer(plain(comment.authorName))}\n${plain(comment.body)}`,
      `${word.link}\n${address}`,
      `${word.why}\n${stop}`,
    ),
  }
}

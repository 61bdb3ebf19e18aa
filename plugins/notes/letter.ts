// The letter that somebody gets who is mentioned in a note.
import type { Language } from '#collections/fields/words.ts'
export type Letter = { writer: string; headline: string; body: string; address: string }

const words = {
  en: {
    subject: (who: string, headline: string) => `${who} mentioned you: “${headline}”`,
    opening: (who: string, headline: string) => `${who} wrote a note on “${headline}”:`,
    link: 'Open the story:',
    untitled: 'a story without a headline',
  },
  vi: {
    subject: (who: string, headline: string) => `${who} nhắc đến bạn: “${headline}”`,
    opening: (who: string, headline: string) => `${who} ghi chú trong bài “${headline}”:`,
    link: 'Mở bài viết:',
    untitled: 'bài chưa có tiêu đề',
  },
}

/** Subject and plain text. A headline is one line in both, whatever was typed. */
export const toLetter = (
  { writer, headline, body, address }: Letter,
  language: Language = 'vi',
) => {
  const { subject, opening, link, untitled } = words[language]
  const title = headline.replace(/\s+/g, ' ').trim() || untitled
  return {
    subject: subject(writer, title),
    text: [opening(writer, title), body, `${link}\n${address}`].join('\n\n'),
  }
}

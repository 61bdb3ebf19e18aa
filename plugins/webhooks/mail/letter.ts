// The letter that admins get when a webhook has been switched off.
import type { Language } from '#collections/fields/words.ts'

type Reason = 'failing' | 'gone'
export type Letter = { name: string; reason: Reason; address: string }

const words = {
  en: {
    subject: (name: string) => `The webhook “${name}” has been switched off`,
    reasons: {
      failing: 'Its receiver has taken nothing for days.',
      gone: 'Its receiver has answered that it is gone (410).',
    },
    advice: 'It is told nothing until you switch it on again:',
  },
  vi: {
    subject: (name: string) => `Webhook “${name}” đã bị tắt`,
    reasons: {
      failing: 'Nhiều ngày liền bên nhận không nhận được tin nào.',
      gone: 'Bên nhận trả lời rằng đã ngừng nhận (410).',
    },
    advice: 'Webhook này sẽ không được báo tin cho đến khi bạn bật lại:',
  },
}

/** Subject and plain text. */
export const toLetter = ({ name, reason, address }: Letter, language: Language) => {
  const { subject, reasons, advice } = words[language]
  const title = name.replace(/\s+/g, ' ').trim()
  return { subject: subject(title), text: [reasons[reason], `${advice}\n${address}`].join('\n\n') }
}

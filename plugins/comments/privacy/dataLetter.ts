import type { Language } from '#collections/fields/words.ts'
import { toText, type Letter } from '../mail/letterSettings.ts'

const words = {
  en: {
    subject: 'What is stored of your comments',
    why: 'Somebody asked with this e-mail to see what is stored of its comments here. If it was not you, you need not do anything. The links hold for 24 hours; give them to nobody.',
    see: 'See everything:',
    erase: 'Erase everything (you will be asked once more):',
  },
  vi: {
    subject: 'Dữ liệu về bình luận của bạn',
    why: 'Có người dùng email này yêu cầu xem dữ liệu về các bình luận của email. Nếu không phải bạn, bạn không cần làm gì. Các liên kết dưới đây có hiệu lực trong 24 giờ, xin đừng đưa cho ai.',
    see: 'Xem toàn bộ dữ liệu:',
    erase: 'Xóa toàn bộ dữ liệu (sẽ hỏi lại bạn một lần nữa):',
  },
}

/** To the reader who asked for their data: where to see and where to erase it. */
export const toDataLetter = (
  { see, erase }: { see: string; erase: string },
  language: Language = 'vi',
): Letter => {
  const word = words[language]
  return {
    subject: word.subject,
    text: toText(word.why, `${word.see}\n${see}`, `${word.erase}\n${erase}`),
  }
}

import type { Field } from 'payload'

/** One entry a line, at most this many characters in all. */
const longestList = 20_000

const help = {
  en: 'One word or phrase a line. Case and marks do not count: “du” is found for “đụ”. In quotation marks, marks count.',
  vi: 'Mỗi dòng một từ hoặc cụm từ. Không phân biệt hoa thường và dấu: “du” cũng là “đụ”. Đặt trong ngoặc kép nếu phải đúng dấu.',
}

const wordList = (name: string, label: { en: string; vi: string }): Field => ({
  name,
  type: 'textarea',
  maxLength: longestList,
  label,
  admin: { description: help },
})

/** What must not, or should not, be said. */
export const words: Field[] = [
  wordList('bannedWords', { en: 'Banned words: rejected', vi: 'Từ cấm: từ chối' }),
  wordList('suspectWords', { en: 'Suspect words', vi: 'Từ đáng ngờ' }),
  {
    name: 'holdsSuspectWords',
    type: 'checkbox',
    defaultValue: true,
    label: {
      en: 'Hold comments with suspect words (else they are shown and reported)',
      vi: 'Giữ lại bình luận có từ đáng ngờ (nếu không: vẫn đăng và báo cáo)',
    },
  },
]

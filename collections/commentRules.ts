import type { Field, GlobalConfig } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isModerator } from './access/isModerator.ts'

/** A list in the panel: one entry a line, at most this many characters in all. */
const longestList = 20_000

const listHelp = {
  en: 'One word or phrase a line. Case and marks do not count: “du” is found for “đụ”. In quotation marks, marks count.',
  vi: 'Mỗi dòng một từ hoặc cụm từ. Không phân biệt hoa thường và dấu: “du” cũng là “đụ”. Đặt trong ngoặc kép nếu phải đúng dấu.',
}

const wordLists: Field[] = [
  {
    name: 'bannedWords',
    type: 'textarea',
    maxLength: longestList,
    label: { en: 'Banned words: rejected', vi: 'Từ cấm: từ chối' },
    admin: { description: listHelp },
  },
  {
    name: 'suspectWords',
    type: 'textarea',
    maxLength: longestList,
    label: { en: 'Suspect words: held', vi: 'Từ đáng ngờ: giữ lại chờ duyệt' },
    admin: { description: listHelp },
  },
]

const limits: Field[] = [
  {
    name: 'maxLinks',
    type: 'number',
    required: true,
    defaultValue: 2,
    min: 0,
    max: 100,
    label: { en: 'Hold from so many links on', vi: 'Giữ lại khi có từ bấy nhiêu liên kết' },
    admin: { description: { en: '0: any number goes.', vi: '0: không giới hạn.' } },
  },
  {
    name: 'secondsBetween',
    type: 'number',
    required: true,
    defaultValue: 15,
    min: 0,
    max: 3600,
    label: {
      en: 'Seconds between two comments of a writer',
      vi: 'Số giây giữa hai bình luận của một người',
    },
    admin: { description: { en: '0: no limit.', vi: '0: không giới hạn.' } },
  },
]

const writers: Field[] = [
  {
    name: 'editMinutes',
    type: 'number',
    required: true,
    defaultValue: 5,
    min: 0,
    max: 60,
    label: {
      en: 'Minutes in which writers may change or withdraw a comment',
      vi: 'Số phút người viết được sửa hoặc rút bình luận',
    },
    admin: { description: { en: '0: not at all.', vi: '0: không được.' } },
  },
  {
    name: 'holdsNewWriters',
    type: 'checkbox',
    defaultValue: false,
    label: {
      en: 'Hold writers who have no approved comment yet',
      vi: 'Giữ lại bình luận của người chưa có bình luận nào được duyệt',
    },
  },
  {
    name: 'rejectedShare',
    type: 'number',
    required: true,
    defaultValue: 0,
    min: 0,
    max: 100,
    label: {
      en: 'Hold writers of whose last week’s comments so many percent were rejected',
      vi: 'Giữ lại khi bấy nhiêu phần trăm bình luận trong tuần của người ấy bị từ chối',
    },
    admin: { description: { en: '0: no matter.', vi: '0: không xét.' } },
  },
]

/** What moderators have settled for all stories; each story’s own policy stands beside. */
export const commentRules: GlobalConfig = {
  slug: 'comment-rules',
  label: { en: 'Comment rules', vi: 'Quy tắc bình luận' },
  access: { read: isModerator, update: isModerator },
  admin: {
    group: { en: 'Readers', vi: 'Bạn đọc' },
    hidden: ({ user }) => !hasRole(user, 'moderator'),
  },
  fields: [...wordLists, ...limits, ...writers],
}

import type { Field, TextField } from 'payload'
import { isModerator } from '../../access/isModerator.ts'
import { nobody } from '../../access/nobody.ts'

const kept = { create: nobody, update: nobody }
const shownToModerators = { ...kept, read: isModerator }

/** For the platform's own questions: shown to nobody. */
const mark = (name: string, field: Partial<TextField> = {}) =>
  ({
    ...field,
    name,
    type: 'text',
    access: { ...kept, read: nobody },
    admin: { hidden: true },
  }) as TextField

const forModerators: Field[] = [
  // Why it was held or flagged: [{ code, detail? }].
  {
    name: 'flags',
    type: 'json',
    access: shownToModerators,
    label: { en: 'Why it was held', vi: 'Lý do giữ lại' },
    admin: { position: 'sidebar', readOnly: true },
  },
  // Readers' reports since a moderator last judged it.
  {
    name: 'reports',
    type: 'number',
    defaultValue: 0,
    access: shownToModerators,
    label: { en: 'Reports', vi: 'Số báo cáo' },
    admin: { position: 'sidebar', readOnly: true, condition: ({ reports }) => reports > 0 },
  },
  // In the queue "reported": readers or a rule have found something, no moderator has looked since.
  {
    name: 'isReported',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access: shownToModerators,
    admin: { hidden: true },
  },
  // Approved in spite of reports: further ones hold it no more, until its writer changes it.
  {
    name: 'isImmune',
    type: 'checkbox',
    defaultValue: false,
    access: shownToModerators,
    admin: { hidden: true },
  },
  // How likely the local classifier finds it spam, in percent.
  {
    name: 'spamScore',
    type: 'number',
    access: shownToModerators,
    label: { en: 'Spam, in percent', vi: 'Khả năng là rác (%)' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: ({ spamScore }) => typeof spamScore === 'number',
    },
  },
  // Address and browser it came from; erased after a time that the comment rules set.
  {
    name: 'address',
    type: 'text',
    access: shownToModerators,
    label: { en: 'IP address', vi: 'Địa chỉ IP' },
    admin: { position: 'sidebar', readOnly: true, condition: ({ address }) => Boolean(address) },
  },
  {
    name: 'userAgent',
    type: 'text',
    maxLength: 500,
    access: shownToModerators,
    admin: { hidden: true },
  },
]

const forReaders: Field[] = [
  {
    name: 'editedAt',
    type: 'date',
    access: kept,
    label: { en: 'Changed by its writer', vi: 'Người viết sửa lúc' },
    admin: { position: 'sidebar', readOnly: true, condition: ({ editedAt }) => Boolean(editedAt) },
  },
  // Of somebody signed in: one of the newsroom, or on the story's byline.
  {
    name: 'badge',
    type: 'select',
    access: kept,
    options: [
      { value: 'staff', label: { en: 'Newsroom', vi: 'Tòa soạn' } },
      { value: 'author', label: { en: 'Author of the story', vi: 'Tác giả bài viết' } },
    ],
    label: { en: 'Badge', vi: 'Huy hiệu' },
    admin: { position: 'sidebar', readOnly: true, condition: ({ badge }) => Boolean(badge) },
  },
  {
    name: 'likes',
    type: 'number',
    defaultValue: 0,
    access: kept,
    label: { en: 'Likes', vi: 'Lượt thích' },
    admin: { position: 'sidebar', readOnly: true },
  },
]

const place: Field[] = [
  // The top of the thread and the level below it: a page of threads is read with one query.
  { name: 'thread', type: 'text', index: true, access: kept, admin: { hidden: true } },
  { name: 'depth', type: 'number', defaultValue: 0, access: kept, admin: { hidden: true } },
  {
    name: 'isOnPublicStory',
    type: 'checkbox',
    defaultValue: false,
    access: kept,
    admin: { hidden: true },
  },
  // Whether every comment above it is approved: an answer is not to be seen without its question.
  {
    name: 'isReachable',
    type: 'checkbox',
    defaultValue: true,
    access: kept,
    admin: { hidden: true },
  },
]

const marks: Field[] = [
  // Keyed hashes of e-mail and address: they match after what they were made from is erased.
  mark('writer', { index: true }),
  mark('addressMark', { index: true }),
  mark('fingerprint', { unique: true, index: true }),
  // Of a challenge solved for it, which so counts once.
  mark('proof', { unique: true, index: true }),
]

/** What the platform notes with a comment; nobody writes it. */
export const keptByPlatform: Field[] = [...forReaders, ...forModerators, ...place, ...marks]

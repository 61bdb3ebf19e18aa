import type { Field } from 'payload'
import { isEditor } from '../access/isEditor.ts'
import { isStaff } from '../access/isStaff.ts'
import { nobody } from '../access/nobody.ts'
import { createdBy } from './createdBy.ts'
import { dateAndTime } from './dateAndTime.ts'
import { deskWords } from './deskWords.ts'
import { notCopied } from './notCopied.ts'
import { slug } from './slug.ts'
import { timing } from './timing.ts'
import { translationOf } from './translationOf.ts'
import { withdrawal } from './withdrawal.ts'

const inSidebar = { position: 'sidebar' } as const

const place: Field[] = [
  {
    name: 'section',
    type: 'relationship',
    relationTo: 'sections',
    required: true,
    index: true,
    label: { en: 'Section', vi: 'Chuyên mục' },
    admin: inSidebar,
  },
  {
    name: 'tags',
    type: 'relationship',
    relationTo: 'tags',
    hasMany: true,
    index: true,
    maxRows: 20,
    label: { en: 'Tags', vi: 'Thẻ' },
    admin: inSidebar,
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'vi',
    label: { en: 'Language', vi: 'Ngôn ngữ' },
    options: [
      { value: 'vi', label: 'Tiếng Việt' },
      { value: 'en', label: 'English' },
    ],
    admin: inSidebar,
  },
  translationOf(),
]

const desk: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'draft',
    hooks: { beforeDuplicate: [() => 'draft'] },
    index: true,
    access: { read: isStaff },
    label: { en: 'Stage', vi: 'Khâu biên tập' },
    options: [
      { value: 'draft', label: { en: 'Being written', vi: 'Đang viết' } },
      { value: 'submitted', label: { en: 'Submitted', vi: 'Chờ duyệt' } },
      { value: 'approved', label: { en: 'Approved', vi: 'Đã duyệt' } },
    ],
    // The buttons above the story move it on.
    admin: { ...inSidebar, readOnly: true },
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    hooks: notCopied,
    access: { create: isEditor, update: isEditor },
    label: { en: 'Published at', vi: 'Thời điểm đăng' },
    admin: {
      ...inSidebar,
      ...dateAndTime,
      description: {
        en: 'Set when the story is first published.',
        vi: 'Tự điền khi bài được đăng lần đầu.',
      },
    },
  },
  // Unlike the time shown to readers, nobody sets this: links to the story exist from then on.
  {
    name: 'firstPublishedAt',
    type: 'date',
    access: { read: isStaff, create: nobody, update: nobody },
    label: { en: 'First published at', vi: 'Lần đầu đăng' },
    admin: { hidden: true },
    hooks: notCopied,
  },
  {
    name: 'revisedAt',
    type: 'date',
    access: { create: nobody, update: nobody },
    label: { en: 'Revised at', vi: 'Cập nhật báo bạn đọc' },
    admin: { hidden: true },
    hooks: notCopied,
  },
  {
    name: 'wordCount',
    type: 'number',
    access: { create: nobody, update: nobody },
    label: { en: 'Words', vi: 'Số chữ' },
    admin: { ...inSidebar, readOnly: true },
  },
  {
    name: 'breakingUntil',
    type: 'date',
    hooks: notCopied,
    access: { create: isEditor, update: isEditor },
    label: { en: 'Breaking until', vi: 'Tin nóng đến' },
    admin: { ...inSidebar, ...dateAndTime },
  },
]

const oldAddress = {
  en: 'Once published, only an editor changes it; the old address leads to the new one.',
  vi: 'Sau khi đăng, chỉ biên tập viên đổi được; đường dẫn cũ tự chuyển tới đường dẫn mới.',
}

/** Where a story belongs and how far it has come. */
export const articleSidebar = (): Field[] => [
  ...place,
  slug('headline', oldAddress),
  ...desk,
  ...timing(),
  ...withdrawal(),
  ...deskWords(),
  createdBy(),
]

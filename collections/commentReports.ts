import type { CollectionConfig } from 'payload'
import { isModerator } from './access/isModerator.ts'
import { isVisitor } from './access/isVisitor.ts'
import { nobody } from './access/nobody.ts'
import { aboutComment } from './fields/aboutComment.ts'

/** What a reader finds wrong with a comment. */
export const reportReasons = [
  { value: 'offensive', label: { en: 'Offensive', vi: 'Xúc phạm' } },
  { value: 'hate', label: { en: 'Hatred', vi: 'Thù ghét' } },
  { value: 'spam', label: { en: 'Spam or advertising', vi: 'Thư rác, quảng cáo' } },
  { value: 'falsehood', label: { en: 'False', vi: 'Sai sự thật' } },
  { value: 'illegal', label: { en: 'Illegal', vi: 'Vi phạm pháp luật' } },
  { value: 'other', label: { en: 'Something else', vi: 'Lý do khác' } },
]

/** A reader's report of a comment: one a visitor and comment, written by nobody else. */
export const commentReports: CollectionConfig = {
  slug: 'comment-reports',
  labels: {
    singular: { en: 'Report', vi: 'Báo cáo' },
    plural: { en: 'Reports', vi: 'Báo cáo' },
  },
  access: { read: isModerator, create: isVisitor, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['comment', 'visitor'], unique: true }],
  fields: [
    aboutComment(),
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: reportReasons,
      label: { en: 'Reason', vi: 'Lý do' },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'In the reader’s words', vi: 'Lời của bạn đọc' },
    },
    {
      name: 'visitor',
      type: 'text',
      required: true,
      access: { read: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
}

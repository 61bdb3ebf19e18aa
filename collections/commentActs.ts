import type { CollectionConfig } from 'payload'
import { isModerator } from './access/isModerator.ts'
import { nobody } from './access/nobody.ts'
import { aboutComment } from './fields/aboutComment.ts'

/** What was done to a comment or to its writer, by whom and why: written by the platform alone. */
export const commentActs: CollectionConfig = {
  slug: 'comment-acts',
  labels: {
    singular: { en: 'Moderation act', vi: 'Thao tác kiểm duyệt' },
    plural: { en: 'Moderation acts', vi: 'Nhật ký kiểm duyệt' },
  },
  access: { read: isModerator, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['comment', 'createdAt'] }],
  fields: [
    aboutComment(),
    // `judge`, `edit`, `pin`, `unpin`, `remove`, `answer`, `ban`, `hold`, `export`, `erase`.
    { name: 'name', type: 'text', required: true, label: { en: 'Act', vi: 'Thao tác' } },
    { name: 'from', type: 'text', label: { en: 'From', vi: 'Từ' } },
    { name: 'to', type: 'text', label: { en: 'To', vi: 'Đến' } },
    { name: 'reason', type: 'text', label: { en: 'Reason', vi: 'Lý do' } },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'By', vi: 'Người thực hiện' },
    },
    // The platform itself, at its rules: no user then.
    {
      name: 'isAutomatic',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'By a rule', vi: 'Theo quy tắc' },
    },
  ],
}

import type { CollectionConfig } from 'payload'
import { isEditor } from './access/isEditor.ts'
import { nobody } from './access/nobody.ts'

/** What became of a story's ratings beside readers' own stars: written by the platform alone. */
export const ratingActs: CollectionConfig = {
  slug: 'rating-acts',
  labels: {
    singular: { en: 'Rating act', vi: 'Thao tác đánh giá' },
    plural: { en: 'Rating acts', vi: 'Nhật ký đánh giá' },
  },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['article', 'createdAt'] }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      maxDepth: 0,
      required: true,
      label: { en: 'Story', vi: 'Bài viết' },
    },
    // `hold`, `release`, `discard`, `remove`, `reset`, `opening`, `recount`
    { name: 'name', type: 'text', required: true, label: { en: 'Act', vi: 'Thao tác' } },
    // How many ratings it was about, and their average.
    { name: 'count', type: 'number', label: { en: 'Ratings', vi: 'Số lượt' } },
    { name: 'average', type: 'number', label: { en: 'Average', vi: 'Điểm trung bình' } },
    { name: 'reason', type: 'text', label: { en: 'Reason', vi: 'Lý do' } },
    // None: the platform itself, at its rules.
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'By', vi: 'Người thực hiện' },
    },
  ],
}

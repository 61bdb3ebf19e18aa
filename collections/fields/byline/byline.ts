import type { ArrayField, RelationshipField, SelectField } from 'payload'
import { ownRows } from '../ownRows.ts'
import { wakeRows } from '../wakeRows.ts'
import { bylineRoles } from './bylineRoles.ts'

const author: RelationshipField = {
  name: 'author',
  type: 'relationship',
  relationTo: 'authors',
  required: true,
  index: true,
  label: { en: 'Author', vi: 'Tác giả' },
}

const role: SelectField = {
  name: 'role',
  type: 'select',
  required: true,
  defaultValue: 'text',
  label: { en: 'Did', vi: 'Phần việc' },
  options: Object.entries(bylineRoles).map(([value, label]) => ({ value, label })),
}

/** Who made a story, in the order they are printed, each with what they did. */
export const byline = (): ArrayField => ({
  name: 'byline',
  type: 'array',
  label: { en: 'Byline', vi: 'Tác giả đứng tên' },
  labels: {
    singular: { en: 'Name', vi: 'Tên' },
    plural: { en: 'Names', vi: 'Tên' },
  },
  maxRows: 20,
  hooks: ownRows,
  admin: {
    components: {
      Cell: '/collections/fields/byline/BylineCell.tsx#BylineCell',
      RowLabel: '/collections/fields/byline/BylineRowLabel.tsx#BylineRowLabel',
      afterInput: [wakeRows('byline')],
    },
    description: {
      en: 'Printed in this order, for example “Text: X – Photos: Y”. Drag to reorder.',
      vi: 'In theo thứ tự này, ví dụ “Bài: X – Ảnh: Y”. Kéo để đổi thứ tự.',
    },
  },
  fields: [{ type: 'row', fields: [author, role] }],
})

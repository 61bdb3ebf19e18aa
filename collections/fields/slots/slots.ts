import type { ArrayField, DateField, RelationshipField } from 'payload'
import { dateAndTime } from '../dateAndTime.ts'
import { ownRows } from '../ownRows.ts'
import { wakeRows } from '../wakeRows.ts'

const article: RelationshipField = {
  name: 'article',
  type: 'relationship',
  relationTo: 'articles',
  required: true,
  index: true,
  label: { en: 'Story', vi: 'Bài viết' },
  admin: { width: '65%' },
}

const until: DateField = {
  name: 'until',
  type: 'date',
  label: { en: 'Pinned until', vi: 'Ghim đến' },
  admin: { ...dateAndTime, width: '35%' },
}

/** The stories that stand first on a page, in their order, each until a time or until taken off. */
export const slots = (): ArrayField => ({
  name: 'slots',
  type: 'array',
  maxRows: 30,
  hooks: ownRows,
  label: { en: 'Pinned stories', vi: 'Bài ghim' },
  labels: {
    singular: { en: 'Story', vi: 'Bài' },
    plural: { en: 'Stories', vi: 'Bài' },
  },
  admin: {
    initCollapsed: true,
    components: {
      RowLabel: '/collections/fields/slots/SlotRowLabel.tsx#SlotRowLabel',
      afterInput: [wakeRows('slots')],
    },
    description: {
      en: 'Shown first, in this order; drag to reorder. The newest stories fill the rest. A story that is taken back leaves by itself.',
      vi: 'Hiện trước, theo thứ tự này; kéo để đổi thứ tự. Phần còn lại tự lấp bằng bài mới nhất. Bài bị gỡ tự rời trang.',
    },
  },
  fields: [{ type: 'row', fields: [article, until] }],
})

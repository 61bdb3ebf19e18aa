import type { UIField } from 'payload'

/** What was done to the comment, at the foot of the sidebar. */
export const history: UIField = {
  name: 'history',
  type: 'ui',
  label: { en: 'History', vi: 'Lịch sử kiểm duyệt' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/plugins/comments/acts/admin/History.tsx#History' },
  },
}

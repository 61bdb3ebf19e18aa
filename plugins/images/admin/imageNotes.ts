import type { Field } from 'payload'

/** Beside a picture: whether its licence is over, where it is used, and which look like it. */
export const imageNotes: Field[] = [
  {
    name: 'imageNotes',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: (_data, _siblings, { operation }) => operation === 'update',
      disableListColumn: true,
      components: { Field: '/plugins/images/admin/ImageNotes.tsx#ImageNotes' },
    },
  },
]

import type { CollectionConfig } from 'payload'

const folder = '/plugins/comments/admin'

/** Makes the list of comments a moderator's desk: queues with counts, and a verdict in each row. */
export const withDesk = (comments: CollectionConfig): CollectionConfig => ({
  ...comments,
  admin: {
    ...comments.admin,
    defaultColumns: ['body', 'authorName', 'article', 'createdAt', 'status', 'verdict'],
    components: { beforeListTable: [`${folder}/Queues.tsx#Queues`] },
  },
  fields: [
    ...comments.fields,
    {
      name: 'verdict',
      type: 'ui',
      label: { en: 'Verdict', vi: 'Xét duyệt' },
      admin: { components: { Cell: `${folder}/VerdictCell.tsx#VerdictCell` } },
    },
  ],
})

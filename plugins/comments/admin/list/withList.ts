import type { CollectionConfig, Field } from 'payload'

const folder = '/plugins/comments/admin/list'

const withFlags = (field: Field): Field =>
  'name' in field && field.name === 'flags' && field.type === 'json'
    ? {
        ...field,
        admin: {
          ...field.admin,
          components: {
            Cell: `${folder}/FlagsCell.tsx#FlagsCell`,
            Field: `${folder}/FlagsField.tsx#FlagsField`,
          },
        },
      }
    : field

/** Makes the list of comments a moderator's desk: queues with counts, and a verdict in each row. */
export const withList = (comments: CollectionConfig): CollectionConfig => ({
  ...comments,
  admin: {
    ...comments.admin,
    defaultColumns: ['body', 'authorName', 'article', 'createdAt', 'status', 'flags', 'verdict'],
    components: { beforeListTable: [`${folder}/Queues.tsx#Queues`] },
  },
  fields: [
    ...comments.fields.map(withFlags),
    {
      name: 'verdict',
      type: 'ui',
      label: { en: 'Verdict', vi: 'Xét duyệt' },
      admin: { components: { Cell: `${folder}/VerdictCell.tsx#VerdictCell` } },
    },
  ],
})

import type { CollectionConfig, Field, UIField } from 'payload'

const folder = '/plugins/articles/admin'

const lengthLine: UIField = {
  name: 'lengthLine',
  type: 'ui',
  admin: {
    components: { Field: `${folder}/LengthLine.tsx#LengthLine` },
    disableListColumn: true,
  },
}

const isNamed = (field: Field, name: string) => 'name' in field && field.name === name

const withWarning = (field: Field): Field =>
  isNamed(field, 'headline') && field.type === 'text'
    ? {
        ...field,
        admin: {
          ...field.admin,
          components: {
            ...field.admin?.components,
            afterInput: [
              ...(field.admin?.components?.afterInput ?? []),
              `${folder}/SimilarHeadlines.tsx#SimilarHeadlines`,
            ],
          },
        },
      }
    : field

const unseen = ['ReleaseLock', 'KeepWritten']

const withUnseen = ({ components, ...admin }: CollectionConfig['admin'] = {}) => ({
  ...admin,
  components: {
    ...components,
    edit: {
      ...components?.edit,
      beforeDocumentControls: [
        ...(components?.edit?.beforeDocumentControls ?? []),
        ...unseen.map((name) => `${folder}/${name}.tsx#${name}`),
      ],
    },
  },
})

/**
 * Under the headline a warning where another story has it, under the body its length; a story is
 * unlocked when its writer leaves it, and keeps what is written while it saves itself.
 */
export const withWritingAids = (articles: CollectionConfig): CollectionConfig => ({
  ...articles,
  admin: withUnseen(articles.admin),
  fields: articles.fields.flatMap((field) =>
    isNamed(field, 'body') ? [field, lengthLine] : [withWarning(field)],
  ),
})

import type { CollectionConfig } from 'payload'
import { anyone } from './access/anyone.ts'
import { isEditor } from './access/isEditor.ts'
import { isWriter } from './access/isWriter.ts'
import { slug } from './fields/slug.ts'

/** Topics that run through the sections. */
export const tags: CollectionConfig = {
  slug: 'tags',
  labels: {
    singular: { en: 'Tag', vi: 'Thẻ' },
    plural: { en: 'Tags', vi: 'Thẻ' },
  },
  access: { read: anyone, create: isWriter, update: isEditor, delete: isEditor },
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: { en: 'Name', vi: 'Tên thẻ' },
    },
    slug('name'),
  ],
}

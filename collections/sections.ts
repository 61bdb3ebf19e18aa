import type { CollectionConfig } from 'payload'
import { anyone } from './access/anyone.ts'
import { isEditor } from './access/isEditor.ts'
import { slug } from './fields/slug.ts'

/** The parts of the paper, ordered by hand; a section may stand inside another. */
export const sections: CollectionConfig = {
  slug: 'sections',
  labels: {
    singular: { en: 'Section', vi: 'Chuyên mục' },
    plural: { en: 'Sections', vi: 'Chuyên mục' },
  },
  orderable: true,
  access: { read: anyone, create: isEditor, update: isEditor, delete: isEditor },
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'slug'],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { en: 'Name', vi: 'Tên chuyên mục' },
    },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 300,
      label: { en: 'Description', vi: 'Mô tả' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      label: { en: 'Inside the section', vi: 'Thuộc chuyên mục' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar' },
    },
    slug('name'),
  ],
}

import type { CollectionConfig } from 'payload'
import { isStaff } from './access/isStaff.ts'
import { nobody } from './access/nobody.ts'
import { ownNoteOrAdmin } from './access/ownNoteOrAdmin.ts'
import { createdBy } from './fields/createdBy.ts'

/** What the newsroom says to itself about a story. Never part of a public answer. */
export const notes: CollectionConfig = {
  slug: 'notes',
  labels: {
    singular: { en: 'Note', vi: 'Ghi chú' },
    plural: { en: 'Notes', vi: 'Ghi chú' },
  },
  // What has been sent by mail is not rewritten: its writer takes it back and writes another.
  access: { read: isStaff, create: isStaff, update: nobody, delete: ownNoteOrAdmin },
  admin: { hidden: true, useAsTitle: 'body' },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['article', 'createdAt'] }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      // Ids alone: a story in the trash would be read as none.
      maxDepth: 0,
      label: { en: 'Story', vi: 'Bài viết' },
    },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { en: 'Note', vi: 'Ghi chú' },
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      maxRows: 20,
      maxDepth: 0,
      label: { en: 'Mentioned', vi: 'Nhắc đến' },
    },
    createdBy(),
  ],
}

import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/**
 * Which document shows which picture, to readers or, in its newest version, to the newsroom: one row
 * for each pair. Kept by `kit/showImages`; a picture's `publicUses` counts its rows for readers.
 */
export const imageUses: CollectionConfig = {
  slug: 'image-uses',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  fields: [
    { name: 'image', type: 'text', required: true, index: true },
    // `articles:<id>`, as in the tags of answers.
    { name: 'shownBy', type: 'text', required: true, index: true },
    { name: 'seenBy', type: 'select', options: ['readers', 'newsroom'], defaultValue: 'readers' },
  ],
}

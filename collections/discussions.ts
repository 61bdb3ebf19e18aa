import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/**
 * How many comments of a story readers see. Kept apart from the story, whose stored versions would
 * bring old numbers back.
 */
export const discussions: CollectionConfig = {
  slug: 'discussions',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      maxDepth: 0,
      required: true,
      unique: true,
      index: true,
    },
    { name: 'approved', type: 'number', required: true, defaultValue: 0 },
  ],
}

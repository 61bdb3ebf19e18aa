import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/**
 * Which moderator is looking at which comment, and until when: one row a comment, so that the
 * database lets one of two have it.
 */
export const commentClaims: CollectionConfig = {
  slug: 'comment-claims',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  graphQL: false,
  fields: [
    { name: 'comment', type: 'text', required: true, unique: true, index: true },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
}

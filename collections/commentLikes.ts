import type { CollectionConfig } from 'payload'
import { isVisitor } from './access/isVisitor.ts'
import { nobody } from './access/nobody.ts'
import { visitorsOwn } from './access/visitorsOwn.ts'
import { aboutComment } from './fields/aboutComment.ts'

/** One visitor's like of one comment; `comments.likes` counts them. */
export const commentLikes: CollectionConfig = {
  slug: 'comment-likes',
  access: { read: visitorsOwn, create: isVisitor, update: nobody, delete: visitorsOwn },
  admin: { hidden: true },
  lockDocuments: false,
  graphQL: false,
  disableDuplicate: true,
  indexes: [{ fields: ['comment', 'visitor'], unique: true }],
  fields: [
    aboutComment(),
    {
      name: 'visitor',
      type: 'text',
      required: true,
      index: true,
      access: { read: nobody, update: nobody },
    },
  ],
}

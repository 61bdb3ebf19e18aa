import type { CollectionConfig } from 'payload'
import { anyone } from './access/anyone.ts'
import { approvedOnly } from './access/approvedOnly.ts'
import { hasRole } from './access/hasRole.ts'
import { ownComment } from './access/ownComment.ts'
import { judgedByModerators } from './fields/comment/judgedByModerators.ts'
import { keptByPlatform } from './fields/comment/keptByPlatform.ts'
import { writtenByReader } from './fields/comment/writtenByReader.ts'

/** What readers say under a story, and what the moderators made of it. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: { en: 'Comment', vi: 'Bình luận' },
    plural: { en: 'Comments', vi: 'Bình luận' },
  },
  access: { read: approvedOnly, create: anyone, update: ownComment, delete: ownComment },
  admin: {
    group: { en: 'Readers', vi: 'Bạn đọc' },
    useAsTitle: 'body',
    listSearchableFields: ['body', 'authorName', 'authorEmail'],
    // Others may read what is approved: on the site, not at a desk whose buttons refuse them.
    hidden: ({ user }) => !hasRole(user, 'moderator'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [
    { fields: ['article', 'status'] },
    { fields: ['article', 'depth', 'createdAt'] },
    { fields: ['article', 'depth', 'likes'] },
    { fields: ['status', 'createdAt'] },
    { fields: ['writer', 'createdAt'] },
  ],
  fields: [...writtenByReader, ...judgedByModerators, ...keptByPlatform],
}

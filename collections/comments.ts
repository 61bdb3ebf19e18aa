import type { CollectionConfig, Field } from 'payload'
import { anyone } from './access/anyone.ts'
import { approvedOnly } from './access/approvedOnly.ts'
import { hasRole } from './access/hasRole.ts'
import { isModerator } from './access/isModerator.ts'
import { nobody } from './access/nobody.ts'
import { ownComment } from './access/ownComment.ts'
import { toldStatus } from './access/toldStatus.ts'

const writtenByReader: Field[] = [
  {
    name: 'body',
    type: 'textarea',
    required: true,
    maxLength: 5000,
    label: { en: 'Comment', vi: 'Bình luận' },
  },
  {
    name: 'authorName',
    type: 'text',
    required: true,
    maxLength: 80,
    label: { en: 'Reader’s name', vi: 'Tên bạn đọc' },
  },
  {
    name: 'authorEmail',
    type: 'email',
    required: true,
    index: true,
    access: { read: isModerator },
    label: { en: 'E-mail (never published)', vi: 'Email (không công khai)' },
  },
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    required: true,
    index: true,
    // Ids alone: a story in the trash would be read as none.
    maxDepth: 0,
    access: { update: nobody },
    label: { en: 'Story', vi: 'Bài viết' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'comments',
    index: true,
    maxDepth: 0,
    access: { update: nobody },
    label: { en: 'Answers the comment', vi: 'Trả lời bình luận' },
    filterOptions: ({ data }) => ({ article: { equals: data.article } }),
    admin: { position: 'sidebar' },
  },
]

const setByPlatform: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'pending',
    index: true,
    access: { read: toldStatus, create: isModerator, update: isModerator },
    label: { en: 'Status', vi: 'Trạng thái' },
    options: [
      { value: 'pending', label: { en: 'Waiting', vi: 'Chờ duyệt' } },
      { value: 'approved', label: { en: 'Approved', vi: 'Đã duyệt' } },
      { value: 'rejected', label: { en: 'Rejected', vi: 'Từ chối' } },
      { value: 'spam', label: { en: 'Spam', vi: 'Thư rác' } },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'editedAt',
    type: 'date',
    access: { create: nobody, update: nobody },
    label: { en: 'Changed by its writer', vi: 'Người viết sửa lúc' },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.editedAt) },
  },
  // Why it was held, for moderators: [{ code, detail? }].
  {
    name: 'flags',
    type: 'json',
    access: { read: isModerator, create: nobody, update: nobody },
    label: { en: 'Why it was held', vi: 'Lý do giữ lại' },
    admin: { position: 'sidebar', readOnly: true },
  },
  // The top of the thread and the level below it: a page of threads is read with one query.
  {
    name: 'thread',
    type: 'text',
    index: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'isOnPublicStory',
    type: 'checkbox',
    defaultValue: false,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  // Whether every comment above it is approved: an answer is not to be seen without its question.
  {
    name: 'isReachable',
    type: 'checkbox',
    defaultValue: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'fingerprint',
    type: 'text',
    unique: true,
    index: true,
    access: { read: nobody, create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'depth',
    type: 'number',
    defaultValue: 0,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
]

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
  indexes: [{ fields: ['article', 'status'] }],
  fields: [...writtenByReader, ...setByPlatform],
}

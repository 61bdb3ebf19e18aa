import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { isModerator } from '../../access/isModerator.ts'
import { nobody } from '../../access/nobody.ts'

// Once it is placed it stays, whatever becomes of what it answers: held, hidden or gone.
const checkParent: RelationshipFieldSingleValidation = (value, options) =>
  options.operation === 'create' ? relationship(value, options) : true

/** What a reader sends. Name and e-mail may be missing where the comment rules let them. */
export const writtenByReader: Field[] = [
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
    index: true,
    // The mark of the writer is made from it, once.
    access: { read: isModerator, update: nobody },
    label: { en: 'E-mail (never published)', vi: 'Email (không công khai)' },
  },
  {
    name: 'wantsAnswers',
    type: 'checkbox',
    defaultValue: false,
    access: { read: isModerator },
    label: { en: 'Wants to hear of answers by e-mail', vi: 'Nhận email khi có trả lời' },
    admin: { position: 'sidebar', readOnly: true },
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
    validate: checkParent,
    admin: { position: 'sidebar' },
  },
]

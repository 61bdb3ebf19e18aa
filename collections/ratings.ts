import type { CollectionConfig } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isVisitor } from './access/isVisitor.ts'
import { nobody } from './access/nobody.ts'
import { visitorsOwn } from './access/visitorsOwn.ts'
import { ownRatingOrEditor } from './access/ownRatingOrEditor.ts'

/** One visitor's stars for one story. */
export const ratings: CollectionConfig = {
  slug: 'ratings',
  labels: {
    singular: { en: 'Rating', vi: 'Đánh giá' },
    plural: { en: 'Ratings', vi: 'Đánh giá' },
  },
  access: {
    read: ownRatingOrEditor,
    create: isVisitor,
    update: visitorsOwn,
    delete: ownRatingOrEditor,
  },
  admin: {
    group: { en: 'Readers', vi: 'Bạn đọc' },
    useAsTitle: 'value',
    defaultColumns: ['article', 'value', 'createdAt'],
    hidden: ({ user }) => !hasRole(user, 'editor'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [
    { fields: ['article', 'visitor'], unique: true },
    { fields: ['article', 'createdAt'] },
    { fields: ['article', 'origin'] },
    { fields: ['article', 'isHeld', 'value'] },
  ],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      maxDepth: 0,
      required: true,
      access: { update: nobody },
      label: { en: 'Story', vi: 'Bài viết' },
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      min: 1,
      // As many as a newsroom may choose to have: the plugin keeps to its best.
      max: 10,
      validate: (value: unknown) =>
        (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 10) ||
        'Give whole stars, one at least.',
      label: { en: 'Stars', vi: 'Số sao' },
    },
    {
      name: 'visitor',
      type: 'text',
      required: true,
      index: true,
      access: { read: nobody, update: nobody },
      admin: { hidden: true },
    },
    // A keyed hash of address and browser, while it is kept: see the plugin's `originMark.ts`.
    {
      name: 'origin',
      type: 'text',
      access: { read: nobody, create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'isHeld',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      label: { en: 'Held out of the average', vi: 'Tạm chưa tính' },
      admin: { readOnly: true },
    },
  ],
}

import type { CollectionConfig, FieldHook } from 'payload'
import { isEditor } from './access/isEditor.ts'
import { isWriter } from './access/isWriter.ts'
import { isStaff } from './access/isStaff.ts'
import { nobody } from './access/nobody.ts'
import { ownImagesOrEditor } from './access/ownImagesOrEditor.ts'
import { shownImages } from './access/shownImages.ts'
import { createdBy } from './fields/createdBy.ts'
import { adminThumbnail } from './fields/image/adminThumbnail.ts'
import { marksOfCopies } from './fields/image/marksOfCopies.ts'
import { origin } from './fields/image/origin.ts'
import { renditionFields } from './fields/image/renditionFields.ts'
import { rights } from './fields/image/rights.ts'

// Of blanks and what cannot be seen nothing is left, which is then missing.
const trimUnseen: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '') : value

/** Pictures, with the words that belong to them wherever they are used. */
export const images: CollectionConfig = {
  slug: 'images',
  labels: {
    singular: { en: 'Image', vi: 'Ảnh' },
    plural: { en: 'Images', vi: 'Kho ảnh' },
  },
  access: { read: shownImages, create: isWriter, update: ownImagesOrEditor, delete: isEditor },
  // A second document with the same file would be deleted with it.
  disableDuplicate: true,
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // Payload writes WebP anew: what the picture's file says of its rights is to stay in it.
    withMetadata: true,
    focalPoint: true,
    // Each rendition is cut by itself: what is stored stays as it is.
    crop: false,
    displayPreview: true,
    adminThumbnail,
  },
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'originalName', 'caption', 'credit', 'createdAt'],
    listSearchableFields: ['caption', 'alt', 'credit', 'originalName'],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 300,
      label: { en: 'Alternative text', vi: 'Văn bản thay thế' },
      admin: {
        description: {
          en: 'What is seen, for readers who cannot see it.',
          vi: 'Mô tả những gì thấy trong ảnh, cho người đọc không nhìn được.',
        },
      },
      hooks: { beforeValidate: [trimUnseen] },
    },
    {
      name: 'caption',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Caption', vi: 'Chú thích' },
    },
    ...rights,
    ...origin,
    ...renditionFields,
    ...marksOfCopies,
    {
      name: 'placeholder',
      type: 'text',
      admin: { hidden: true },
      access: { create: nobody, update: nobody },
    },
    {
      name: 'publicUses',
      type: 'number',
      defaultValue: 0,
      index: true,
      access: { read: isStaff, create: nobody, update: nobody },
      admin: { hidden: true },
    },
    createdBy(),
  ],
}

import type { CollectionConfig } from 'payload'
import { isEditor } from './access/isEditor.ts'
import { isWriter } from './access/isWriter.ts'
import { isStaff } from './access/isStaff.ts'
import { nobody } from './access/nobody.ts'
import { ownImagesOrEditor } from './access/ownImagesOrEditor.ts'
import { shownImages } from './access/shownImages.ts'
import { createdBy } from './fields/createdBy.ts'
import { marksOfCopies } from './fields/image/marksOfCopies.ts'
import { origin } from './fields/image/origin.ts'
import { renditionFields } from './fields/image/renditionFields.ts'
import { rights } from './fields/image/rights.ts'

const webp = { format: 'webp', options: { quality: 78, effort: 2 } } as const

/** Pictures, with the words that belong to them wherever they are used. */
export const images: CollectionConfig = {
  slug: 'images',
  labels: {
    singular: { en: 'Image', vi: 'Ảnh' },
    plural: { en: 'Images', vi: 'Kho ảnh' },
  },
  disableDuplicate: true,
  access: { read: shownImages, create: isWriter, update: ownImagesOrEditor, delete: isEditor },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // Each rendition is cut by itself, out of the whole picture.
    crop: false,
    // Payload writes WebP anew: what the picture's file says of its rights is to stay in it.
    withMetadata: true,
    focalPoint: true,
    displayPreview: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 240, formatOptions: webp },
      { name: 'square', width: 800, height: 800, formatOptions: webp },
      { name: 'card', width: 800, height: 600, formatOptions: webp },
      { name: 'wide', width: 1280, height: 720, formatOptions: webp },
      { name: 'social', width: 1200, height: 630, formatOptions: { format: 'jpeg' } },
    ],
  },
  admin: {
    group: { en: 'Newsroom', vi: 'Tòa soạn' },
    useAsTitle: 'caption',
    defaultColumns: ['filename', 'caption', 'credit', 'createdAt'],
    listSearchableFields: ['caption', 'alt', 'credit', 'filename'],
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

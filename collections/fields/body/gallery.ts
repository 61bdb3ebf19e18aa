import type { ArrayField, Block } from 'payload'
import { wakeRows } from '../wakeRows.ts'
import { captionHere } from './captionHere.ts'

const pictures: ArrayField = {
  name: 'pictures',
  type: 'array',
  required: true,
  minRows: 2,
  maxRows: 30,
  label: { en: 'Pictures', vi: 'Ảnh' },
  labels: {
    singular: { en: 'Picture', vi: 'Ảnh' },
    plural: { en: 'Pictures', vi: 'Ảnh' },
  },
  admin: { components: { afterInput: [wakeRows('pictures')] } },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'images',
      required: true,
      label: { en: 'Picture', vi: 'Ảnh' },
    },
    captionHere,
  ],
}

/** Two to thirty pictures that are looked at together. */
export const gallery: Block = {
  slug: 'gallery',
  labels: {
    singular: { en: 'Gallery', vi: 'Bộ ảnh' },
    plural: { en: 'Galleries', vi: 'Bộ ảnh' },
  },
  admin: { disableBlockName: true },
  fields: [
    pictures,
    {
      name: 'caption',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Caption of the whole', vi: 'Chú thích chung' },
    },
  ],
}

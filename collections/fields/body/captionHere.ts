import type { TextareaField } from 'payload'

/** What a picture shows in this one story. Left empty, the picture’s own caption is printed. */
export const captionHere: TextareaField = {
  name: 'caption',
  type: 'textarea',
  maxLength: 500,
  label: { en: 'Caption in this story', vi: 'Chú thích trong bài này' },
  admin: {
    description: {
      en: 'Left empty, the picture’s own caption is printed.',
      vi: 'Để trống sẽ dùng chú thích của ảnh.',
    },
  },
}

import type { Block } from 'payload'

/** Other stories to read; readers see those that are public when they look. */
export const relatedStories: Block = {
  slug: 'relatedStories',
  labels: {
    singular: { en: 'Related stories', vi: 'Bài liên quan' },
    plural: { en: 'Related stories', vi: 'Bài liên quan' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'title',
      type: 'text',
      maxLength: 100,
      label: { en: 'Title', vi: 'Tiêu đề khung' },
      admin: {
        description: {
          en: 'Left empty, “Read more” is printed.',
          vi: 'Để trống sẽ in “Đọc thêm”.',
        },
      },
    },
    {
      name: 'stories',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 10,
      label: { en: 'Stories', vi: 'Các bài' },
      admin: {
        description: {
          en: 'Readers see only those that are published.',
          vi: 'Người đọc chỉ thấy những bài đã đăng.',
        },
      },
    },
  ],
}

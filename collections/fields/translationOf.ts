import type { RelationshipField, Where } from 'payload'
import { isStaff } from '../access/isStaff.ts'
import { notCopied } from './notCopied.ts'

type Story = { id?: unknown; language?: string | null }

// What the desk may choose: originals in another language. The rules are hooks.
const originals = ({ id, language }: Story): Where => ({
  and: [
    { translationOf: { exists: false } },
    ...(id ? [{ id: { not_equals: id } }] : []),
    ...(language ? [{ language: { not_equals: language } }] : []),
  ],
})

/** The story that this one says again in another language; told to nobody while it is unpublished. */
export const translationOf = (): RelationshipField => ({
  name: 'translationOf',
  type: 'relationship',
  relationTo: 'articles',
  index: true,
  access: { read: isStaff },
  filterOptions: ({ data, id }) => originals({ id, language: (data as Story)?.language }),
  hooks: notCopied,
  label: { en: 'Translation of', vi: 'Là bản dịch của' },
  admin: {
    position: 'sidebar',
    description: {
      en: 'The original story, in another language. Readers find one from the other.',
      vi: 'Bài gốc bằng ngôn ngữ khác. Bạn đọc chuyển được giữa hai bản.',
    },
  },
})

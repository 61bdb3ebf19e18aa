import type { RelationshipField } from 'payload'
import { isStaff } from '../access/isStaff.ts'
import { nobody } from '../access/nobody.ts'
import { notCopied } from './notCopied.ts'

/** Who began the document; set by the platform and seen by the newsroom only. */
export const createdBy = (): RelationshipField => ({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: { en: 'Begun by', vi: 'Người tạo' },
  access: { read: isStaff, create: nobody, update: nobody },
  admin: { position: 'sidebar', readOnly: true },
  hooks: {
    ...notCopied,
    beforeChange: [
      ({ operation, req, value }) => (operation === 'create' ? (value ?? req.user?.id) : value),
    ],
  },
})

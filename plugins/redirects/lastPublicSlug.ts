import type { TextField } from 'payload'
import { isStaff } from '#collections/access/isStaff.ts'
import { nobody } from '#collections/access/nobody.ts'
import { notCopied } from '#collections/fields/notCopied.ts'

/** Where readers last found a story before the change at hand; kept while it is taken back. */
export const lastPublicSlug: TextField = {
  name: 'lastPublicSlug',
  type: 'text',
  label: { en: 'Last public address', vi: 'Đường dẫn bạn đọc thấy lần cuối' },
  access: { read: isStaff, create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: notCopied,
}

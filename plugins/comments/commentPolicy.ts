import type { SelectField } from 'payload'
import { isEditor } from '#collections/access/isEditor.ts'

/** Whether readers may comment on a story, and whether a moderator reads first. */
export const commentPolicy: SelectField = {
  name: 'commentPolicy',
  type: 'select',
  required: true,
  defaultValue: 'premoderated',
  access: { create: isEditor, update: isEditor },
  label: { en: 'Comments', vi: 'Bình luận' },
  options: [
    { value: 'open', label: { en: 'Open', vi: 'Mở' } },
    { value: 'premoderated', label: { en: 'Open, moderated first', vi: 'Duyệt trước khi đăng' } },
    { value: 'closed', label: { en: 'Closed', vi: 'Đóng' } },
  ],
  admin: { position: 'sidebar' },
}

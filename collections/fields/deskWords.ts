import type { Field } from 'payload'
import { isStaff } from '../access/isStaff.ts'
import { isEditor } from '../access/isEditor.ts'

// Virtual: they belong to one write and are stored nowhere in the story.
const ofOneWrite = { virtual: true, admin: { hidden: true } } as const

/** What somebody says along with a change of a story. */
export const deskWords = (): Field[] => [
  {
    ...ofOneWrite,
    name: 'deskNote',
    type: 'textarea',
    maxLength: 1000,
    access: { read: isStaff },
    label: { en: 'Note to the desk', vi: 'Lời nhắn tòa soạn' },
  },
  {
    ...ofOneWrite,
    name: 'correction',
    type: 'textarea',
    maxLength: 1000,
    access: { read: isStaff, create: isEditor, update: isEditor },
    label: { en: 'Correction', vi: 'Đính chính' },
  },
  {
    ...ofOneWrite,
    name: 'isMinorEdit',
    type: 'checkbox',
    access: { read: isStaff, create: isEditor, update: isEditor },
    label: { en: 'Minor edit', vi: 'Sửa nhỏ' },
  },
  {
    ...ofOneWrite,
    name: 'ignoreChecklist',
    type: 'checkbox',
    access: { read: isStaff, create: isEditor, update: isEditor },
    label: { en: 'Publish though the list is not complete', vi: 'Đăng dù danh sách chưa đủ' },
  },
]

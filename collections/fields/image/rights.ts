import type { Field } from 'payload'
import { isStaff } from '../../access/isStaff.ts'

const forStaff = { read: isStaff }

/** Whose picture it is, and what the newsroom may do with it. */
export const rights: Field[] = [
  {
    name: 'credit',
    type: 'text',
    maxLength: 200,
    label: { en: 'Credit', vi: 'Nguồn ảnh' },
  },
  {
    name: 'copyright',
    type: 'text',
    maxLength: 200,
    label: { en: 'Copyright', vi: 'Bản quyền' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'licence',
        type: 'text',
        access: forStaff,
        maxLength: 200,
        label: { en: 'Licence', vi: 'Giấy phép sử dụng' },
      },
      {
        name: 'licensedUntil',
        type: 'date',
        access: forStaff,
        label: { en: 'May be used until', vi: 'Được dùng đến hết' },
        admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
      },
    ],
  },
]

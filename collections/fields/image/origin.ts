import type { Field } from 'payload'
import { isStaff } from '../../access/isStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { dateAndTime } from '../dateAndTime.ts'

// Any of it may tell where a source lives, or who one is.
const forStaff = { read: isStaff }

/** Where and when it was taken, and what its file was called: the newsroom's to know. */
export const origin: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'takenAt',
        type: 'date',
        access: forStaff,
        label: { en: 'Taken on', vi: 'Chụp lúc' },
        admin: dateAndTime,
      },
      {
        name: 'place',
        type: 'text',
        maxLength: 200,
        access: forStaff,
        label: { en: 'Place', vi: 'Địa điểm' },
      },
    ],
  },
  {
    name: 'originalName',
    type: 'text',
    access: { ...forStaff, create: nobody, update: nobody },
    label: { en: 'Name of the file', vi: 'Tên tệp gốc' },
    admin: {
      readOnly: true,
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
]

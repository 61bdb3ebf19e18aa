import type { Field } from 'payload'
import { dateAndTime } from '../dateAndTime.ts'

/** Where and when it was taken, and what its file was called. */
export const origin: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'takenAt',
        type: 'date',
        label: { en: 'Taken on', vi: 'Chụp lúc' },
        admin: dateAndTime,
      },
      {
        name: 'place',
        type: 'text',
        maxLength: 200,
        label: { en: 'Place', vi: 'Địa điểm' },
      },
    ],
  },
  {
    name: 'originalName',
    type: 'text',
    label: { en: 'Name of the file', vi: 'Tên tệp gốc' },
    admin: {
      readOnly: true,
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
]

import type { Field } from 'payload'

/** Where and when it was taken, and what its file was called. */
export const origin: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'takenAt',
        type: 'date',
        label: { en: 'Taken on', vi: 'Chụp lúc' },
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
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
    admin: { readOnly: true },
  },
]

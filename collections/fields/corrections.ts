import type { ArrayField } from 'payload'
import { isEditor } from '../access/isEditor.ts'
import { dateAndTime } from './dateAndTime.ts'
import { notCopied } from './notCopied.ts'
import { ownRows } from './ownRows.ts'
import { wakeRows } from './wakeRows.ts'

/** What was wrong and has been put right, told to readers with its date. */
export const corrections = (): ArrayField => ({
  name: 'corrections',
  type: 'array',
  label: { en: 'Corrections', vi: 'Đính chính' },
  labels: {
    singular: { en: 'Correction', vi: 'Đính chính' },
    plural: { en: 'Corrections', vi: 'Đính chính' },
  },
  maxRows: 50,
  hooks: { ...notCopied, ...ownRows },
  access: { create: isEditor, update: isEditor },
  admin: { initCollapsed: true, components: { afterInput: [wakeRows('corrections')] } },
  fields: [
    {
      name: 'date',
      type: 'date',
      required: true,
      label: { en: 'Date', vi: 'Ngày' },
      admin: dateAndTime,
    },
    {
      name: 'note',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: { en: 'Note to readers', vi: 'Nội dung đính chính' },
    },
  ],
})

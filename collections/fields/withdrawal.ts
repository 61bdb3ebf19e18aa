import type { Field } from 'payload'
import { isEditor } from '../access/isEditor.ts'
import { isStaff } from '../access/isStaff.ts'
import { nobody } from '../access/nobody.ts'
import { notCopied } from './notCopied.ts'

/** Why a story was taken back for good, told at its address; the time is set by the platform. */
export const withdrawal = (): Field[] => [
  {
    name: 'withdrawalReason',
    type: 'text',
    maxLength: 300,
    access: { read: isStaff, create: nobody, update: isEditor },
    hooks: notCopied,
    label: { en: 'Withdrawn: reason told to readers', vi: 'Rút bài: lý do báo bạn đọc' },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.withdrawnAt) },
  },
  {
    name: 'withdrawnAt',
    type: 'date',
    index: true,
    access: { read: isStaff, create: nobody, update: nobody },
    hooks: notCopied,
    label: { en: 'Withdrawn at', vi: 'Rút bài lúc' },
    admin: { hidden: true },
  },
]

import type { DateField, Field, FieldHook } from 'payload'
import { isEditor } from '../access/isEditor.ts'
import { isStaff } from '../access/isStaff.ts'
import { dateAndTime } from './dateAndTime.ts'
import { notCopied } from './notCopied.ts'

// Runners look once a minute: a stray second would put a story off to the next look.
const toMinute: FieldHook = ({ value }) =>
  value ? new Date(Math.floor(Date.parse(value) / 60_000) * 60_000).toISOString() : value

type Moment = Pick<DateField, 'name' | 'label'> & { description: { en: string; vi: string } }

const moment = ({ description, ...named }: Moment): DateField => ({
  ...named,
  type: 'date',
  index: true,
  access: { read: isStaff, create: isEditor, update: isEditor },
  hooks: { ...notCopied, beforeValidate: [toMinute] },
  admin: { position: 'sidebar', description, ...dateAndTime },
})

/** When a story comes and goes by itself; whole minutes, editors only. */
export const timing = (): Field[] => [
  moment({
    name: 'scheduledFor',
    label: { en: 'Publish at', vi: 'Hẹn giờ đăng' },
    description: {
      en: 'Published by itself at this time. Not together with an embargo.',
      vi: 'Tự đăng vào lúc này. Không dùng cùng với cấm đăng trước giờ.',
    },
  }),
  moment({
    name: 'unpublishAt',
    label: { en: 'Unpublish at', vi: 'Hẹn giờ gỡ' },
    description: { en: 'Taken down by itself at this time.', vi: 'Tự gỡ vào lúc này.' },
  }),
  moment({
    name: 'embargoedUntil',
    label: { en: 'Embargo until', vi: 'Cấm đăng trước' },
    description: {
      en: 'Even published, readers see nothing of the story before this time.',
      vi: 'Dù đã đăng, bạn đọc không thấy bài trước giờ này.',
    },
  }),
]

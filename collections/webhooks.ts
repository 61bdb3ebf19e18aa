import type { CollectionConfig, Field } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isAdmin } from './access/isAdmin.ts'
import { nobody } from './access/nobody.ts'
import { dateAndTime } from './fields/dateAndTime.ts'
import { webhookEvents } from './fields/webhookEvents.ts'

// Written by the platform, in the database itself.
const own = { create: nobody, update: nobody }

const settled: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { en: 'Name', vi: 'Tên' },
  },
  {
    name: 'url',
    type: 'text',
    required: true,
    maxLength: 2000,
    label: { en: 'Address', vi: 'Địa chỉ nhận' },
    admin: {
      description: {
        en: 'Begins with “https://”. Addresses inside a private network are refused.',
        vi: 'Bắt đầu bằng “https://”. Không nhận địa chỉ trong mạng nội bộ.',
      },
    },
  },
  {
    name: 'events',
    type: 'select',
    hasMany: true,
    required: true,
    options: [...webhookEvents],
    label: { en: 'Events', vi: 'Sự kiện' },
  },
  {
    name: 'enabled',
    type: 'checkbox',
    defaultValue: true,
    label: { en: 'Switched on', vi: 'Đang bật' },
    admin: { position: 'sidebar' },
  },
]

const kept: Field[] = [
  {
    name: 'failingSince',
    type: 'date',
    access: own,
    label: { en: 'Failing since', vi: 'Gửi lỗi liên tục từ' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.failingSince),
      ...dateAndTime,
    },
  },
  {
    name: 'disabledAt',
    type: 'date',
    access: own,
    label: { en: 'Switched off by the platform', vi: 'Hệ thống tắt lúc' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.disabledAt),
      ...dateAndTime,
    },
  },
  {
    name: 'reason',
    type: 'select',
    access: own,
    options: [
      { value: 'failing', label: { en: 'It failed for days', vi: 'Gửi lỗi nhiều ngày liền' } },
      { value: 'gone', label: { en: 'It answered 410 Gone', vi: 'Bên nhận báo đã ngừng (410)' } },
    ],
    label: { en: 'Why', vi: 'Lý do' },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.reason) },
  },
  // Which of its keys it is signed with: one more with each rotation.
  {
    name: 'secretVersion',
    type: 'number',
    defaultValue: 1,
    access: own,
    admin: { hidden: true },
  },
  { name: 'rotatedAt', type: 'date', access: own, admin: { hidden: true } },
]

/** Programs elsewhere that are told of what happens in public; see plugins/webhooks. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: {
    singular: { en: 'Webhook', vi: 'Webhook' },
    plural: { en: 'Webhooks', vi: 'Webhook' },
  },
  access: { read: isAdmin, create: isAdmin, update: isAdmin, delete: isAdmin },
  admin: {
    group: { en: 'Settings', vi: 'Cài đặt' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'enabled', 'failingSince', 'disabledAt'],
    hidden: ({ user }) => !hasRole(user, 'admin'),
  },
  disableDuplicate: true,
  fields: [...settled, ...kept],
}

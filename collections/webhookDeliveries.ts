import type { CollectionConfig, Field } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isAdmin } from './access/isAdmin.ts'
import { nobody } from './access/nobody.ts'
import { dateAndTime } from './fields/dateAndTime.ts'
import { webhookEvents } from './fields/webhookEvents.ts'

const told: Field[] = [
  {
    name: 'webhook',
    type: 'relationship',
    relationTo: 'webhooks',
    required: true,
    index: true,
    label: { en: 'Webhook', vi: 'Webhook' },
  },
  {
    name: 'event',
    type: 'select',
    required: true,
    options: [...webhookEvents],
    label: { en: 'Event', vi: 'Sự kiện' },
  },
  // The same for all webhooks that are told of an event, and each time it is sent.
  {
    name: 'messageId',
    type: 'text',
    required: true,
    label: { en: 'webhook-id', vi: 'webhook-id' },
  },
  {
    name: 'subject',
    type: 'text',
    required: true,
    label: { en: 'Story or comment (id)', vi: 'Bài hoặc bình luận (mã)' },
  },
  // Where readers found a story when it happened: what is taken back may move before it is sent.
  { name: 'slug', type: 'text', label: { en: 'Address of the story', vi: 'Đường dẫn bài' } },
]

const outcome: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'waiting',
    index: true,
    options: [
      { value: 'waiting', label: { en: 'Waiting', vi: 'Đang chờ gửi' } },
      { value: 'delivered', label: { en: 'Delivered', vi: 'Đã gửi' } },
      { value: 'failed', label: { en: 'Failed', vi: 'Không gửi được' } },
      // Readers no longer see what it tells of.
      { value: 'dropped', label: { en: 'No longer public', vi: 'Không còn công khai' } },
    ],
    label: { en: 'Status', vi: 'Trạng thái' },
  },
  {
    name: 'attempts',
    type: 'number',
    defaultValue: 0,
    label: { en: 'Attempts', vi: 'Số lần gửi' },
  },
  { name: 'lastStatus', type: 'number', label: { en: 'Last answer', vi: 'Mã trả lời gần nhất' } },
  { name: 'lastError', type: 'text', label: { en: 'Last fault', vi: 'Lỗi gần nhất' } },
  {
    name: 'nextAttempt',
    type: 'date',
    label: { en: 'Next attempt', vi: 'Lần gửi tiếp theo' },
    admin: { ...dateAndTime },
  },
]

/** What webhooks were told, and what became of it: written by the platform, changed by nobody. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: { en: 'Webhook delivery', vi: 'Lượt gửi webhook' },
    plural: { en: 'Webhook deliveries', vi: 'Nhật ký webhook' },
  },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: { en: 'Settings', vi: 'Cài đặt' },
    useAsTitle: 'messageId',
    defaultColumns: ['event', 'webhook', 'status', 'attempts', 'lastStatus', 'createdAt'],
    hidden: ({ user }) => !hasRole(user, 'admin'),
  },
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [...told, ...outcome],
}

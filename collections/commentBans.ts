import type { CollectionConfig } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isModerator } from './access/isModerator.ts'
import { nobody } from './access/nobody.ts'
import { createdBy } from './fields/createdBy.ts'

/** Who may not comment: a writer, all addresses of an e-mail domain, a part of the network. */
export const commentBans: CollectionConfig = {
  slug: 'comment-bans',
  labels: {
    singular: { en: 'Ban', vi: 'Lệnh cấm' },
    plural: { en: 'Bans', vi: 'Danh sách cấm' },
  },
  access: { read: isModerator, create: isModerator, update: isModerator, delete: isModerator },
  admin: {
    group: { en: 'Readers', vi: 'Bạn đọc' },
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'reason', 'until', 'createdBy', 'createdAt'],
    hidden: ({ user }) => !hasRole(user, 'moderator'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['kind', 'value'], unique: true }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'writer',
      access: { update: nobody },
      options: [
        { value: 'writer', label: { en: 'Writer, by e-mail', vi: 'Người viết, theo email' } },
        { value: 'domain', label: { en: 'E-mail domain', vi: 'Tên miền email' } },
        { value: 'network', label: { en: 'Network', vi: 'Dải địa chỉ IP' } },
      ],
      label: { en: 'Kind', vi: 'Loại' },
    },
    // Of a writer the keyed hash alone is kept: what is typed is hashed before it is stored.
    {
      name: 'value',
      type: 'text',
      required: true,
      maxLength: 254,
      access: { update: nobody },
      label: { en: 'E-mail, domain or network', vi: 'Email, tên miền hoặc dải địa chỉ' },
      admin: {
        description: {
          en: '“lan@example.com”, “example.com” or “203.0.113.0/24”. E-mails are stored as a mark from which they cannot be read.',
          vi: '“lan@example.com”, “example.com” hoặc “203.0.113.0/24”. Email được lưu dưới dạng mã không đọc lại được.',
        },
      },
    },
    // "l…@example.com": enough to recognise, too little to write to.
    {
      name: 'label',
      type: 'text',
      access: { create: nobody, update: nobody },
      label: { en: 'Who', vi: 'Đối tượng' },
      admin: { readOnly: true },
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Reason', vi: 'Lý do' },
    },
    {
      name: 'until',
      type: 'date',
      label: { en: 'Until (for good without)', vi: 'Đến ngày (để trống: vĩnh viễn)' },
    },
    createdBy(),
  ],
}

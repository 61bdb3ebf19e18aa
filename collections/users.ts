import type { CollectionConfig } from 'payload'
import { hasRole } from './access/hasRole.ts'
import { isAdmin } from './access/isAdmin.ts'
import { isStaff } from './access/isStaff.ts'
import { selfOrAdmin } from './access/selfOrAdmin.ts'

/** The newsroom's staff. Readers have no account. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'User', vi: 'Tài khoản' },
    plural: { en: 'Users', vi: 'Tài khoản' },
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useAPIKey: true,
  },
  access: {
    admin: ({ req }) => isStaff({ req }),
    read: isStaff,
    create: isAdmin,
    update: selfOrAdmin,
    delete: isAdmin,
    unlock: isAdmin,
  },
  admin: {
    group: { en: 'Settings', vi: 'Cài đặt' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    hidden: ({ user }) => !hasRole(user, 'admin'),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'Name', vi: 'Họ và tên' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['journalist'],
      saveToJWT: true,
      access: { create: isAdmin, update: isAdmin },
      label: { en: 'Roles', vi: 'Vai trò' },
      options: [
        { value: 'journalist', label: { en: 'Journalist', vi: 'Phóng viên' } },
        { value: 'editor', label: { en: 'Editor', vi: 'Biên tập viên' } },
        { value: 'moderator', label: { en: 'Moderator', vi: 'Kiểm duyệt viên' } },
        { value: 'admin', label: { en: 'Administrator', vi: 'Quản trị viên' } },
      ],
    },
  ],
}

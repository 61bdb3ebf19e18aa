import type { Field } from 'payload'
import { isModerator } from '../../access/isModerator.ts'
import { toldStatus } from '../../access/toldStatus.ts'

/** Why a comment was rejected, in the newsroom's terms. */
export const rejectionReasons = [
  { value: 'offensive', label: { en: 'Offensive', vi: 'Xúc phạm' } },
  { value: 'hate', label: { en: 'Hatred', vi: 'Thù ghét' } },
  { value: 'advertising', label: { en: 'Advertising', vi: 'Quảng cáo' } },
  { value: 'falsehood', label: { en: 'False', vi: 'Sai sự thật' } },
  { value: 'illegal', label: { en: 'Illegal', vi: 'Vi phạm pháp luật' } },
  { value: 'privacy', label: { en: 'Somebody’s privacy', vi: 'Xâm phạm riêng tư' } },
  { value: 'offTopic', label: { en: 'Off topic', vi: 'Lạc đề' } },
  { value: 'other', label: { en: 'Something else', vi: 'Lý do khác' } },
]

const moderatorsOnly = { create: isModerator, update: isModerator }

/** What moderators make of a comment. */
export const judgedByModerators: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'pending',
    index: true,
    access: { read: toldStatus, ...moderatorsOnly },
    label: { en: 'Status', vi: 'Trạng thái' },
    options: [
      { value: 'pending', label: { en: 'Waiting', vi: 'Chờ duyệt' } },
      { value: 'approved', label: { en: 'Approved', vi: 'Đã duyệt' } },
      { value: 'rejected', label: { en: 'Rejected', vi: 'Đã từ chối' } },
      { value: 'spam', label: { en: 'Spam', vi: 'Thư rác' } },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'rejectionReason',
    type: 'select',
    access: { read: isModerator, ...moderatorsOnly },
    options: rejectionReasons,
    label: { en: 'Rejected because', vi: 'Lý do từ chối' },
    admin: { position: 'sidebar', condition: ({ status }) => status === 'rejected' },
  },
  {
    name: 'pinned',
    type: 'checkbox',
    defaultValue: false,
    access: moderatorsOnly,
    label: { en: 'Pinned above the others', vi: 'Ghim lên đầu' },
    admin: { position: 'sidebar' },
  },
]

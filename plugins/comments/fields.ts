// What comments add to other collections.
import type { CheckboxField, NumberField, SelectField } from 'payload'
import { isEditor } from '#collections/access/isEditor.ts'
import { nobody } from '#collections/access/nobody.ts'

const byEditors = { create: isEditor, update: isEditor }

/** Whether readers may comment on a story, and whether a moderator reads first. */
export const commentPolicy: SelectField = {
  name: 'commentPolicy',
  type: 'select',
  required: true,
  defaultValue: 'premoderated',
  access: byEditors,
  label: { en: 'Comments', vi: 'Bình luận' },
  options: [
    { value: 'open', label: { en: 'Open', vi: 'Mở' } },
    { value: 'premoderated', label: { en: 'Open, moderated first', vi: 'Duyệt trước khi đăng' } },
    { value: 'closed', label: { en: 'Closed', vi: 'Đóng' } },
  ],
  admin: { position: 'sidebar' },
}

/** Slow mode: how long one reader waits between two comments on this story. Seconds; 0: no longer than elsewhere. */
export const commentSlowSeconds: NumberField = {
  name: 'commentSlowSeconds',
  type: 'number',
  defaultValue: 0,
  min: 0,
  max: 86_400,
  access: byEditors,
  label: {
    en: 'Slow mode: seconds between two comments of a reader',
    vi: 'Chế độ chậm: số giây giữa hai bình luận của một người',
  },
  admin: { position: 'sidebar', condition: ({ commentPolicy }) => commentPolicy !== 'closed' },
}

/**
 * How many of its comments readers see: its place among the most discussed. Written beside the
 * discussion, never with a story.
 */
export const commentCount: NumberField = {
  name: 'commentCount',
  label: { en: 'Number of comments', vi: 'Số bình luận' },
  type: 'number',
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
}

/** Whether comments on a section’s stories wait for a moderator, whatever the story says. */
export const premoderatesComments: CheckboxField = {
  name: 'premoderatesComments',
  type: 'checkbox',
  defaultValue: false,
  access: byEditors,
  label: { en: 'Comments are moderated first', vi: 'Duyệt bình luận trước khi đăng' },
  admin: { position: 'sidebar' },
}

/** How often somebody who moderates hears of comments that wait. */
export const commentMail: SelectField = {
  name: 'commentMail',
  type: 'select',
  defaultValue: 'none',
  label: { en: 'Mail about comments that wait', vi: 'Email về bình luận chờ duyệt' },
  options: [
    { value: 'none', label: { en: 'None', vi: 'Không gửi' } },
    { value: 'each', label: { en: 'For each comment', vi: 'Từng bình luận' } },
    { value: 'hourly', label: { en: 'Hourly', vi: 'Mỗi giờ' } },
    { value: 'daily', label: { en: 'Daily', vi: 'Mỗi ngày' } },
  ],
  admin: { isClearable: false },
}

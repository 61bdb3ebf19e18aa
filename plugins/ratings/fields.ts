// What ratings add to other collections.
import type { CheckboxField, NumberField, SelectField, UIField } from 'payload'
import { isEditor } from '#collections/access/isEditor.ts'
import { nobody } from '#collections/access/nobody.ts'

const byEditors = { create: isEditor, update: isEditor }

/** Whether readers may rate a story. */
export const ratingPolicy: SelectField = {
  name: 'ratingPolicy',
  type: 'select',
  defaultValue: 'bySection',
  access: byEditors,
  label: { en: 'Ratings', vi: 'Đánh giá' },
  options: [
    { value: 'bySection', label: { en: 'As in its section', vi: 'Theo chuyên mục' } },
    { value: 'open', label: { en: 'Open', vi: 'Mở' } },
    { value: 'closed', label: { en: 'Closed', vi: 'Đóng' } },
  ],
  admin: { position: 'sidebar', isClearable: false },
}

/** Its place among the top-rated: see `rankOf`. Written beside the totals, never with a story. */
export const ratingRank: NumberField = {
  name: 'ratingRank',
  label: { en: 'Rank by ratings', vi: 'Điểm xếp hạng' },
  type: 'number',
  index: true,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
}

/** Stars, what is held and what was done, in the sidebar of a story. */
export const storyRatings: UIField = {
  name: 'storyRatings',
  type: 'ui',
  label: { en: 'Readers’ ratings', vi: 'Đánh giá của bạn đọc' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/plugins/ratings/admin/StoryRatings.tsx#StoryRatings' },
  },
}

/** Whether readers may not rate a section’s stories, unless the story says otherwise. */
export const closesRatings: CheckboxField = {
  name: 'closesRatings',
  type: 'checkbox',
  defaultValue: false,
  access: byEditors,
  label: { en: 'Stories are not rated', vi: 'Không cho đánh giá bài viết' },
  admin: { position: 'sidebar' },
}

import type { Field } from 'payload'
import { wholeNumber, zeroMeansNever, zeroMeansNoLimit } from './wholeNumber.ts'

/** Until moderators say otherwise, nothing closes comments. */
export const closing = { daysOpen: 0, isClosed: false }

/** Where and how readers may write. */
export const writing: Field[] = [
  {
    name: 'isClosed',
    type: 'checkbox',
    defaultValue: closing.isClosed,
    label: { en: 'Closed on all stories', vi: 'Đóng bình luận trên mọi bài' },
  },
  wholeNumber({
    name: 'daysOpen',
    standard: closing.daysOpen,
    max: 3650,
    label: {
      en: 'Days after publication on which a story’s comments close',
      vi: 'Số ngày sau khi đăng thì đóng bình luận của bài',
    },
    help: zeroMeansNever,
  }),
  {
    name: 'demandsNameAndEmail',
    type: 'checkbox',
    defaultValue: true,
    label: { en: 'Name and e-mail are required', vi: 'Bắt buộc nhập tên và email' },
  },
  {
    name: 'nameOfAnonymous',
    type: 'text',
    required: true,
    maxLength: 80,
    defaultValue: 'Bạn đọc',
    label: { en: 'Who gives no name is shown as', vi: 'Tên hiển thị khi không nhập tên' },
  },
  wholeNumber({
    name: 'minLength',
    standard: 1,
    min: 1,
    max: 500,
    label: { en: 'Characters at least', vi: 'Số ký tự ít nhất' },
  }),
  wholeNumber({
    name: 'maxLength',
    standard: 5000,
    min: 100,
    max: 5000,
    label: { en: 'Characters at most', vi: 'Số ký tự nhiều nhất' },
  }),
  wholeNumber({
    name: 'threadDepth',
    standard: 5,
    min: 1,
    max: 10,
    label: { en: 'Levels of a thread', vi: 'Số cấp trả lời' },
    help: {
      en: 'Deeper answers join the last level. 1: no answers below answers.',
      vi: 'Trả lời sâu hơn được xếp vào cấp cuối. 1: không lồng nhau.',
    },
  }),
  wholeNumber({
    name: 'editMinutes',
    standard: 5,
    max: 60,
    label: {
      en: 'Minutes in which writers may change or withdraw a comment',
      vi: 'Số phút người viết được sửa hoặc rút bình luận',
    },
    help: { en: '0: not at all.', vi: '0: không được.' },
  }),
  wholeNumber({
    name: 'secondsBetween',
    standard: 15,
    max: 3600,
    label: {
      en: 'Seconds between two comments of a writer',
      vi: 'Số giây giữa hai bình luận của một người',
    },
    help: zeroMeansNoLimit,
  }),
]

import type { Field } from 'payload'
import { wholeNumber } from './wholeNumber.ts'

const zeroMeansKept = { en: '0: kept for good.', vi: '0: giữ mãi.' }

/** Who is written to, and what is forgotten when. */
export const mailAndPrivacy: Field[] = [
  {
    name: 'mailsAuthors',
    type: 'checkbox',
    defaultValue: true,
    label: {
      en: 'Tell a story’s authors of approved comments',
      vi: 'Báo tác giả khi có bình luận được duyệt',
    },
  },
  {
    name: 'mailsWriters',
    type: 'checkbox',
    defaultValue: true,
    label: {
      en: 'Tell readers who want it that they were answered',
      vi: 'Báo bạn đọc đã đăng ký khi có người trả lời',
    },
  },
  wholeNumber({
    name: 'keepAddressDays',
    standard: 30,
    max: 3650,
    label: {
      en: 'Days after which IP addresses and browsers are erased',
      vi: 'Số ngày sau đó xóa địa chỉ IP và trình duyệt',
    },
    help: zeroMeansKept,
  }),
  wholeNumber({
    name: 'keepEmailDays',
    standard: 730,
    max: 3650,
    label: { en: 'Days after which e-mails are erased', vi: 'Số ngày sau đó xóa email' },
    help: zeroMeansKept,
  }),
]

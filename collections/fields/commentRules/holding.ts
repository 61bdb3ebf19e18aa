import type { Field } from 'payload'
import { wholeNumber, zeroMeansNever, zeroMeansNoLimit } from './wholeNumber.ts'

/** What waits for a moderator. */
export const holding: Field[] = [
  {
    name: 'premoderatesAll',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Every comment waits', vi: 'Mọi bình luận đều chờ duyệt' },
  },
  wholeNumber({
    name: 'maxLinks',
    standard: 2,
    max: 100,
    label: { en: 'Hold from so many links on', vi: 'Giữ lại khi có từ bấy nhiêu liên kết' },
    help: zeroMeansNoLimit,
  }),
  {
    name: 'holdsNewWriters',
    type: 'checkbox',
    defaultValue: false,
    label: {
      en: 'Hold writers who have no approved comment yet',
      vi: 'Giữ lại bình luận của người chưa có bình luận nào được duyệt',
    },
  },
  wholeNumber({
    name: 'rejectedShare',
    standard: 0,
    max: 100,
    label: {
      en: 'Hold writers of whose last week’s comments so many percent were rejected',
      vi: 'Giữ lại khi bấy nhiêu phần trăm bình luận trong tuần của người ấy bị từ chối',
    },
    help: zeroMeansNever,
  }),
  wholeNumber({
    name: 'trustedFrom',
    standard: 0,
    max: 1000,
    label: {
      en: 'Trust writers with so many approved comments and none rejected',
      vi: 'Tin cậy người có bấy nhiêu bình luận được duyệt và chưa bị từ chối',
    },
    help: {
      en: '0: nobody. Trusted writers pass without words, links and spam being looked at.',
      vi: '0: không ai. Người được tin cậy không bị xét từ ngữ, liên kết và thư rác.',
    },
  }),
  wholeNumber({
    name: 'reportsToHold',
    standard: 3,
    max: 100,
    label: {
      en: 'Hold a comment that so many readers have reported',
      vi: 'Tạm ẩn bình luận khi có bấy nhiêu bạn đọc báo cáo',
    },
    help: zeroMeansNever,
  }),
]

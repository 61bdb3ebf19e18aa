import type { Field } from 'payload'
import { wholeNumber, zeroMeansNever } from './wholeNumber.ts'

/** What keeps machines and abuse out. */
export const spam: Field[] = [
  wholeNumber({
    name: 'secondsToWrite',
    standard: 0,
    max: 60,
    label: {
      en: 'Seconds that filling in the form takes at least',
      vi: 'Số giây ít nhất để điền biểu mẫu',
    },
    help: {
      en: '0: not asked. Frontends must then fetch the form’s token.',
      vi: '0: không xét. Nếu đặt, giao diện phải lấy mã biểu mẫu trước.',
    },
  }),
  {
    name: 'demandsChallenge',
    type: 'checkbox',
    defaultValue: false,
    label: {
      en: 'Readers’ devices must solve a challenge (proof of work)',
      vi: 'Thiết bị của bạn đọc phải giải một phép thử (proof of work)',
    },
  },
  wholeNumber({
    name: 'spamPercent',
    standard: 95,
    max: 100,
    label: {
      en: 'Hold what the classifier finds spam by so many percent',
      vi: 'Giữ lại khi bộ lọc cho rằng là rác từ bấy nhiêu phần trăm',
    },
    help: zeroMeansNever,
  }),
  wholeNumber({
    name: 'toxicPercent',
    standard: 80,
    max: 100,
    label: {
      en: 'Hold what is found toxic by so many percent',
      vi: 'Giữ lại khi mức độc hại từ bấy nhiêu phần trăm',
    },
    help: zeroMeansNever,
  }),
]

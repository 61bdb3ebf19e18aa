import { speak } from '#collections/fields/words.ts'

const words = {
  redeliver: { en: 'Send again', vi: 'Gửi lại' },
  redeliverHint: {
    en: 'Sends what readers see now, under the same webhook-id.',
    vi: 'Gửi nội dung bạn đọc đang thấy, giữ nguyên webhook-id.',
  },
  queued: { en: 'It will be sent within a minute.', vi: 'Sẽ được gửi trong vòng một phút.' },
  rotate: { en: 'New secret', vi: 'Đổi khóa' },
  rotateHint: {
    en: 'For a day, messages are signed with the earlier secret, too.',
    vi: 'Trong một ngày, tin gửi đi vẫn có thêm chữ ký bằng khóa cũ.',
  },
  rotated: {
    en: 'The new secret holds from now on.',
    vi: 'Khóa mới có hiệu lực từ bây giờ.',
  },
  failed: { en: 'This did not work. Try again.', vi: 'Chưa thực hiện được. Hãy thử lại.' },
} as const

export const webhookWord = speak(words)

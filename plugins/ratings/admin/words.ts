import { speak } from '#collections/fields/words.ts'

const words = {
  ratings: { en: 'Readers’ ratings', vi: 'Đánh giá của bạn đọc' },
  none: { en: 'Nobody has rated this story yet.', vi: 'Chưa có ai đánh giá bài này.' },
  opening: { en: 'from another system', vi: 'từ hệ thống cũ' },
  held: { en: 'Held out of the average', vi: 'Tạm chưa tính vào điểm' },
  heldSince: { en: 'since', vi: 'từ' },
  release: { en: 'Count them', vi: 'Tính vào điểm' },
  discard: { en: 'Discard them', vi: 'Loại bỏ' },
  reset: { en: 'Reset ratings', vi: 'Xóa hết đánh giá' },
  releaseHint: {
    en: 'What is held counts from now on.',
    vi: 'Những lượt đang tạm giữ sẽ được tính vào điểm.',
  },
  discardHint: {
    en: 'What is held is deleted for good.',
    vi: 'Những lượt đang tạm giữ sẽ bị xóa hẳn.',
  },
  resetHint: {
    en: 'All that readers have given this story here is deleted for good. What came from another system stays.',
    vi: 'Mọi lượt bạn đọc đã đánh giá tại đây sẽ bị xóa hẳn. Số liệu từ hệ thống cũ vẫn giữ nguyên.',
  },
  balance: { en: 'Opening balance', vi: 'Số liệu từ hệ thống cũ' },
  balanceHint: {
    en: 'What another system has counted, on this newsroom’s scale. It replaces an earlier balance; 0 takes it away.',
    vi: 'Số lượt hệ thống cũ đã đếm, theo thang điểm của tòa soạn. Số mới thay cho số đã nhập; nhập 0 để bỏ.',
  },
  balanceCount: { en: 'Number of ratings', vi: 'Số lượt đánh giá' },
  balanceAverage: { en: 'Average, in stars', vi: 'Điểm trung bình (sao)' },
  set: { en: 'Set the balance', vi: 'Lưu số liệu' },
  reason: { en: 'Reason', vi: 'Lý do' },
  mayReason: { en: 'Reason (optional)', vi: 'Lý do (không bắt buộc)' },
  cancel: { en: 'Cancel', vi: 'Hủy' },
  acts: { en: 'What was done', vi: 'Nhật ký' },
  platform: { en: 'the platform', vi: 'hệ thống' },
  failed: { en: 'The ratings could not be read.', vi: 'Không đọc được đánh giá.' },
  refused: { en: 'This did not work. Try again.', vi: 'Chưa thực hiện được. Hãy thử lại.' },
  perDay: { en: 'Ratings a day', vi: 'Số lượt đánh giá mỗi ngày' },
  perDayFigures: { en: 'Day by day', vi: 'Từng ngày' },
  most: { en: 'The most', vi: 'Nhiều nhất' },
  best: { en: 'Most liked', vi: 'Được yêu thích nhất' },
  worst: { en: 'Least liked', vi: 'Ít được yêu thích nhất' },
  waiting: { en: 'Waiting for an editor', vi: 'Đang chờ biên tập viên xem' },
  nothingWaits: { en: 'No ratings are held.', vi: 'Không có lượt nào đang tạm giữ.' },
  noStories: { en: 'No story has been rated yet.', vi: 'Chưa có bài nào được đánh giá.' },
  link: { en: 'Readers’ ratings', vi: 'Thống kê đánh giá' },
} as const

const acts = {
  hold: { en: 'Held', vi: 'Tạm giữ' },
  release: { en: 'Released', vi: 'Đã tính vào điểm' },
  discard: { en: 'Discarded', vi: 'Đã loại bỏ' },
  remove: { en: 'One removed', vi: 'Đã xóa một lượt' },
  reset: { en: 'Reset', vi: 'Đã xóa hết' },
  opening: { en: 'Opening balance set', vi: 'Nhập số liệu cũ' },
  recount: { en: 'Counted anew', vi: 'Đếm lại' },
} as const

const isKnown = (name: string): name is keyof typeof acts => name in acts

/** What an act is called. */
export const actWord = (language: string) => (name: string) =>
  isKnown(name) ? speak(acts)(language)(name) : name

export const ratingWord = speak(words)

/** So many ratings, in words. */
export const countWord = (language: string, count: number) => {
  if (language === 'vi') return `${count.toLocaleString('vi')} lượt`
  return `${count.toLocaleString('en')} ${count === 1 ? 'rating' : 'ratings'}`
}

/** An average with its decimal as the language writes it. */
export const averageWord = (language: string, average?: number | null) =>
  average?.toLocaleString(language === 'vi' ? 'vi' : 'en', { minimumFractionDigits: 1 }) ?? '–'

// The desk's own words, in the panel's two languages.
import { speak, type Said } from '#collections/fields/words.ts'
import type { Position, TransitionName } from './transitions.ts'

const positions: Record<Position, Said> = {
  draft: { en: 'being written', vi: 'đang viết' },
  submitted: { en: 'submitted', vi: 'chờ duyệt' },
  approved: { en: 'approved', vi: 'đã duyệt' },
  scheduled: { en: 'scheduled', vi: 'đã hẹn giờ' },
  published: { en: 'published', vi: 'đã đăng' },
  withdrawn: { en: 'withdrawn', vi: 'đã rút' },
}

const labels: Record<TransitionName, Said> = {
  submit: { en: 'Submit', vi: 'Gửi duyệt' },
  takeBack: { en: 'Take back', vi: 'Lấy lại để sửa' },
  sendBack: { en: 'Send back', vi: 'Trả lại' },
  approve: { en: 'Approve', vi: 'Duyệt' },
  reopen: { en: 'Reopen', vi: 'Mở lại để sửa' },
  schedule: { en: 'Schedule', vi: 'Hẹn giờ đăng' },
  unschedule: { en: 'Cancel the schedule', vi: 'Hủy hẹn giờ' },
  embargo: { en: 'Set an embargo', vi: 'Cấm đăng trước giờ' },
  liftEmbargo: { en: 'Lift the embargo', vi: 'Bỏ cấm đăng' },
  publish: { en: 'Publish', vi: 'Đăng' },
  correct: { en: 'Correct', vi: 'Đính chính' },
  planUnpublish: { en: 'Set a time to unpublish', vi: 'Hẹn giờ gỡ' },
  unpublish: { en: 'Unpublish', vi: 'Gỡ bài' },
  withdraw: { en: 'Withdraw', vi: 'Rút bài' },
  reinstate: { en: 'Reinstate', vi: 'Khôi phục bài đã rút' },
}

/** A step, as the button that takes it says. */
export const labelOf = (name: TransitionName, language: string) => speak(labels)(language)(name)

/** A place on the story's way. */
export const nameOf = (position: Position, language: string) => speak(positions)(language)(position)

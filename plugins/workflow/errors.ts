import { defineError } from '#kit/defineError.ts'

export const StepNotYours = defineError(
  'STEP_NOT_YOURS',
  { en: 'This step is taken by editors.', vi: 'Đây là việc của biên tập viên.' },
  403,
)
export const StepOutOfPlace = defineError(
  'STEP_OUT_OF_PLACE',
  {
    en: 'The story does not stand where this step begins.',
    vi: 'Bài không ở chỗ mà bước này bắt đầu.',
  },
  409,
)
export const WordsMissing = defineError(
  'WORDS_MISSING',
  { en: 'This step needs a word about it.', vi: 'Bước này cần vài lời giải thích.' },
  422,
)
export const TimeMissing = defineError(
  'TIME_MISSING',
  { en: 'This step needs a time.', vi: 'Bước này cần ngày giờ.' },
  422,
)
export const TimeIsPast = defineError(
  'TIME_IS_PAST',
  { en: 'This time has passed already.', vi: 'Thời điểm này đã qua.' },
  422,
)
export const EmbargoedAndScheduled = defineError(
  'EMBARGOED_AND_SCHEDULED',
  {
    en: 'A story under embargo is not scheduled, and a scheduled one gets no embargo.',
    vi: 'Bài cấm đăng trước giờ thì không hẹn giờ, bài đã hẹn giờ thì không đặt lệnh cấm.',
  },
  422,
)
export const AlreadyPublic = defineError(
  'ALREADY_PUBLIC',
  {
    en: 'Readers have this story already. Unpublish or withdraw it.',
    vi: 'Bạn đọc đã thấy bài này. Hãy gỡ bài hoặc rút bài.',
  },
  409,
)
export const UnpublishedChanges = defineError(
  'UNPUBLISHED_CHANGES',
  {
    en: 'Newer changes lie beside the public version. Say `_status`, or save with `draft=true`.',
    vi: 'Có bản sửa mới bên cạnh bản đã đăng. Hãy nói rõ `_status`, hoặc lưu với `draft=true`.',
  },
  409,
)
export const NothingChanged = defineError(
  'NOTHING_CHANGED',
  {
    en: 'Nothing of this is yours to change, or it stands so already.',
    vi: 'Không có gì trong đây thuộc quyền sửa của bạn, hoặc bài vốn đã như thế.',
  },
  409,
)
export const NotForDrafts = defineError(
  'NOT_FOR_DRAFTS',
  {
    en: 'This changes what readers see. Send it without `draft=true`.',
    vi: 'Việc này đổi những gì bạn đọc thấy. Hãy gửi không kèm `draft=true`.',
  },
  409,
)
export const ChecklistIncomplete = defineError(
  'CHECKLIST_INCOMPLETE',
  {
    en: 'Something is missing before this story can be published.',
    vi: 'Bài còn thiếu vài thứ mới đăng được.',
  },
  422,
)

import { defineError } from '#kit/defineError.ts'

export const RatingsClosed = defineError('RATINGS_CLOSED', 'This story cannot be rated.', 403)
export const OffTheScale = defineError(
  'OFF_THE_SCALE',
  'This is not a number of stars that can be given here.',
  422,
)
export const RatedFromHere = defineError(
  'RATED_FROM_HERE',
  'This story has been rated from this connection, with this browser, as often as one household does.',
  422,
)
export const ForNewsroom = defineError(
  'FOR_NEWSROOM',
  {
    en: 'This is not for you to see or to do. It takes another role.',
    vi: 'Bạn không có quyền xem hoặc làm việc này. Cần một vai trò khác.',
  },
  403,
)
export const NothingHeld = defineError(
  'NOTHING_HELD',
  {
    en: 'No ratings of this story are held. Somebody may just have looked at them.',
    vi: 'Bài này không có lượt đánh giá nào đang bị giữ. Có thể người khác vừa xử lý xong.',
  },
  409,
)
export const StoryNotFound = defineError(
  'STORY_NOT_FOUND',
  { en: 'There is no such story.', vi: 'Không tìm thấy bài viết này.' },
  404,
)

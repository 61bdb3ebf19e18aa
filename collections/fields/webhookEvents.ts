/** What webhooks may ask to be told of. */
export const webhookEvents = [
  { value: 'article.published', label: { en: 'Story published', vi: 'Bài được đăng' } },
  {
    value: 'article.updated',
    label: { en: 'Published story changed', vi: 'Bài đã đăng thay đổi' },
  },
  { value: 'article.corrected', label: { en: 'Story corrected', vi: 'Bài được đính chính' } },
  { value: 'article.unpublished', label: { en: 'Story taken off the site', vi: 'Bài bị gỡ' } },
  { value: 'article.withdrawn', label: { en: 'Story withdrawn', vi: 'Bài bị rút' } },
  { value: 'comment.approved', label: { en: 'Comment approved', vi: 'Bình luận được duyệt' } },
  { value: 'rating.changed', label: { en: 'Ratings changed', vi: 'Đánh giá thay đổi' } },
] as const

import type { ListedArticle } from '#client/newsroom.ts'

const roles = { text: 'Bài', photo: 'Ảnh', video: 'Video', translation: 'Dịch' }

const time = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** Who made a story and when, in one line. */
export const Byline = ({ article }: { article: ListedArticle }) => (
  <p className="byline">
    {article.byline.map(({ name, role }) => `${roles[role]}: ${name}`).join(' – ')}
    {article.byline.length > 0 && ' · '}
    <time dateTime={article.publishedAt}>{time.format(new Date(article.publishedAt))}</time>
  </p>
)

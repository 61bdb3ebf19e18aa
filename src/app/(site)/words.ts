// What the site says itself, in the language of the page.
const vi = {
  home: 'Trang chủ',
  skip: 'Đến nội dung chính',
  menu: 'Chuyên mục',
  search: 'Tìm kiếm',
  searchFor: 'Tìm trong báo',
  breaking: 'Tin nóng',
  mostDiscussed: 'Được bàn nhiều',
  topRated: 'Được đánh giá cao',
  older: 'Bài cũ hơn',
  nothingYet: 'Chưa có bài nào được đăng.',
  nothingFound: 'Không tìm thấy bài nào.',
  didYouMean: 'Ý bạn là',
  updated: 'Cập nhật',
  correction: 'Đính chính',
  related: 'Đọc thêm',
  tags: 'Thẻ',
  comments: 'Bình luận',
  readIn: 'Đọc bằng',
  minutes: 'phút đọc',
  allOfAuthor: 'Bài của tác giả',
  feed: 'Nguồn tin RSS',
  notFound: 'Không có trang này',
  notFoundMore: 'Địa chỉ có thể đã gõ sai, hoặc trang chưa bao giờ có.',
  gone: 'Bài này đã được rút',
} as const

type Words = Record<keyof typeof vi, string>

const en: Words = {
  home: 'Front page',
  skip: 'Skip to the content',
  menu: 'Sections',
  search: 'Search',
  searchFor: 'Search the paper',
  breaking: 'Breaking',
  mostDiscussed: 'Most discussed',
  topRated: 'Top rated',
  older: 'Older stories',
  nothingYet: 'No story has been published yet.',
  nothingFound: 'No story was found.',
  didYouMean: 'Did you mean',
  updated: 'Updated',
  correction: 'Correction',
  related: 'Read next',
  tags: 'Tags',
  comments: 'Comments',
  readIn: 'Read in',
  minutes: 'min read',
  allOfAuthor: 'Stories by',
  feed: 'RSS feed',
  notFound: 'There is no such page',
  notFoundMore: 'The address may be mistyped, or the page was never there.',
  gone: 'This story has been withdrawn',
}

export type Language = 'vi' | 'en'

/** The site's own words. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : vi)

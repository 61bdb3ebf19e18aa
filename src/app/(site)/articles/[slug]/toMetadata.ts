import type { Metadata } from 'next'
import type { Article } from '#client/newsroom.ts'
import { feedsOf } from '../../feeds.ts'

// All of them on each: a page that is not named among its translations counts for none.
const languagesOf = ({ language, translations, url }: Article) =>
  translations.length > 0
    ? Object.fromEntries([{ language, url }, ...translations].map((one) => [one.language, one.url]))
    : undefined

/** What search engines and other sites are told of a story. */
export const toMetadata = (article: Article): Metadata => {
  const { publishedAt, seo, updatedAt, url } = article
  const { canonicalUrl, description, image, title } = seo
  return {
    title,
    description,
    alternates: {
      canonical: canonicalUrl,
      types: feedsOf(),
      languages: languagesOf(article),
    },
    robots: { 'max-image-preview': 'large' },
    openGraph: {
      type: 'article',
      ...{ title, description, url, images: image ? [image] : [] },
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
    },
    twitter: { card: 'summary_large_image' },
  }
}

import type { Metadata } from 'next'
import type { Article } from '#client/newsroom.ts'

/** What search engines and other sites are told of a story. */
export const toMetadata = (article: Article): Metadata => {
  const { publishedAt, seo, translations, updatedAt, url } = article
  const { canonicalUrl, description, image, title } = seo
  return {
    title,
    description,
    alternates: {
      canonical: canonicalUrl,
      languages: Object.fromEntries(translations.map((one) => [one.language, one.url])),
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

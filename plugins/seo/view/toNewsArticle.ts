// schema.org's NewsArticle, from what the public answer shows anyway.
// The properties that search engines read: developers.google.com/search/docs/appearance/structured-data/article
import type { ViewedArticle } from '#kit/articlePart.ts'
import type { PublicImage } from '#kit/publicImage.ts'
import type { Seo } from './toSeo.ts'
import { toZonedTime } from './toZonedTime.ts'

export type Publication = { siteUrl: string; siteName: string; timeZone: string }
type Story = { view: ViewedArticle; seo: Seo; picture: PublicImage | null }
type Size = { url: string; width: number; height: number }

const longestHeadline = 110

const shorten = (headline: string) => {
  if (headline.length <= longestHeadline) return headline
  const end = headline.lastIndexOf(' ', longestHeadline - 1)
  return `${headline.slice(0, end > 0 ? end : longestHeadline - 1)}…`
}

/** One picture in the shapes 1×1, 4×3 and 16×9. */
const shapes = ['square', 'card', 'wide']

const toImages = (picture: PublicImage | null) => {
  if (!picture) return undefined
  const cut = picture.renditions.filter(
    ({ name, mimeType }) => shapes.includes(name) && mimeType === 'image/jpeg',
  )
  const sizes: Size[] = cut.length ? cut : [picture]
  return sizes.map(({ url, width, height }) => ({ '@type': 'ImageObject', url, width, height }))
}

const toPersons = (byline: ViewedArticle['byline']) => {
  const once = new Map(byline.map(({ name, url }) => [url, { '@type': 'Person', name, url }]))
  return once.size ? [...once.values()] : undefined
}

// Without words of its own (a story in pictures), a story's makers are its authors.
const toMakers = (byline: ViewedArticle['byline'], publisher: object) => {
  const writers = byline.filter(({ role }) => role === 'text')
  const others = writers.length ? byline.filter(({ role }) => role !== 'text') : []
  return {
    author: toPersons(writers.length ? writers : byline) ?? [publisher],
    contributor: toPersons(others),
  }
}

const toCorrections = ({ corrections }: ViewedArticle, timeZone: string) =>
  corrections.length
    ? corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment',
        text: note,
        datePublished: toZonedTime(date, timeZone),
      }))
    : undefined

/** The story as JSON-LD. Properties without a value are left out. */
export const toNewsArticle = ({ view, seo, picture }: Story, publication: Publication) => {
  const { siteName, siteUrl, timeZone } = publication
  const publisher = { '@type': 'NewsMediaOrganization', name: siteName, url: siteUrl }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': seo.canonicalUrl },
    headline: shorten(view.headline),
    description: seo.description || undefined,
    image: toImages(picture),
    datePublished: toZonedTime(view.publishedAt, timeZone),
    dateModified: toZonedTime(view.updatedAt, timeZone),
    ...toMakers(view.byline, publisher),
    publisher,
    inLanguage: view.language,
    isAccessibleForFree: true,
    articleSection: view.section?.name,
    keywords: view.tags.length ? view.tags.map(({ name }) => name) : undefined,
    wordCount: view.wordCount,
    correction: toCorrections(view, timeZone),
  }
}

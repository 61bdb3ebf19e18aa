import type { ArticleRef, ViewedArticle } from '#kit/articlePart.ts'
import { toPublicImage, type PublicImage } from '#kit/publicImage.ts'
import { z } from 'zod'
import { isWebAddress } from '../isWebAddress.ts'

const address = z.string().meta({ format: 'uri' })

const someSeo = {
  title: 'Đường Bến Gỗ ba lần lùi hẹn',
  description: 'Con đường 14,6 km lỡ hẹn thông xe lần thứ ba.',
  canonicalUrl: 'https://news.example/articles/duong-ben-go-ba-lan-lui-hen',
  image: null,
}

export const seoSchema = z
  .object({
    title: z.string(),
    description: z.string(),
    canonicalUrl: address,
    image: z
      .object({ url: address, alt: z.string(), width: z.number(), height: z.number() })
      .nullable()
      .meta({ description: 'The picture for a card on social networks.' }),
  })
  .meta({ examples: [someSeo] })

export type Seo = z.infer<typeof seoSchema>

/** The picture that stands for the story outside: the one chosen for it, or its lead image. */
export const pictureOf = (
  { seo }: ArticleRef,
  { leadImage }: ViewedArticle,
  siteUrl: string,
): PublicImage | null =>
  typeof seo?.image === 'object' && seo.image ? toPublicImage(seo.image, siteUrl) : leadImage

const toCard = (picture: PublicImage) => {
  const { url, width, height } = picture.renditions.find(({ name }) => name === 'social') ?? picture
  return { url, alt: picture.alt, width, height }
}

/** What a page's head says of the story, with what stands in where a field was left empty. */
export const toSeo = (article: ArticleRef, view: ViewedArticle, siteUrl: string): Seo => {
  const { title, description, canonicalUrl } = article.seo ?? {}
  const picture = pictureOf(article, view, siteUrl)
  return {
    title: title || view.headline,
    description: description || view.standfirst,
    canonicalUrl: isWebAddress(canonicalUrl) ? canonicalUrl : view.url,
    image: picture && toCard(picture),
  }
}

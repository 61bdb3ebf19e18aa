import type { Article } from '#client/newsroom.ts'

type Image = NonNullable<Article['leadImage']>
type Use = Image['renditions'][number]['name']

const widthsOf = ({ renditions }: Image, use: Use, type: string) =>
  renditions
    .filter(({ name, mimeType }) => name === use && mimeType === type)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')

// The box that a rendition of this use has, or the picture's own.
const boxOf = (image: Image, use: Use) => image.renditions.find(({ name }) => name === use) ?? image

type Props = { image: Image; use: Use; sizes: string; isFirst?: boolean }

/** A picture cut for its place, which has its size before it is there. Only the first of a page hurries. */
export const Picture = ({ image, use, sizes, isFirst = false }: Props) => {
  const { width, height } = boxOf(image, use)
  const avif = widthsOf(image, use, 'image/avif')
  return (
    <picture>
      {avif && <source type="image/avif" srcSet={avif} sizes={sizes} />}
      <img
        src={image.url}
        srcSet={widthsOf(image, use, 'image/jpeg') || undefined}
        sizes={sizes}
        alt={image.alt}
        width={width}
        height={height}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

import escapeHtml from 'escape-html'
import { pictureOf } from '../relations.ts'
import { toFigure } from '../toFigure.ts'

export type Gallery = {
  pictures?: { image?: unknown; caption?: string | null }[] | null
  caption?: string | null
}

/** Two or three stand side by side, on a phone one. */
const sizes = '(min-width: 40em) 21em, 100vw'

/** Pictures in their order, each a figure, and a caption for them all. */
export const gallery = ({ pictures, caption }: Gallery, siteUrl: string) => {
  const figures = (pictures ?? []).flatMap((row) => {
    const image = pictureOf(row.image)
    return image ? [toFigure({ image, caption: row.caption, siteUrl, sizes })] : []
  })
  const words = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  return figures.length ? `<figure class="gallery">${figures.join('')}${words}</figure>` : ''
}

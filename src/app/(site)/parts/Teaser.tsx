import type { ListedArticle } from '#client/newsroom.ts'
import { Picture } from './Picture.tsx'

type Props = {
  article: ListedArticle
  /** How much room it has: the first of a page, one of many, a line. @default one of many */
  weight?: 'lead' | 'usual' | 'line'
  isFirst?: boolean
}

const sizes = { lead: '(min-width: 60rem) 44rem, 100vw', usual: '(min-width: 40rem) 18rem, 40vw' }

/** A story in a list: what it is about, and a picture where there is room. */
export const Teaser = ({ article, weight = 'usual', isFirst }: Props) => {
  const { headline, leadImage, section, slug, standfirst, language } = article
  // A line stands below a heading of its list.
  const Headline = weight === 'line' ? 'h3' : 'h2'
  return (
    <article className={`teaser teaser-${weight}`} lang={language}>
      {leadImage && weight !== 'line' && (
        <a href={`/articles/${slug}`} tabIndex={-1} aria-hidden="true">
          <Picture
            image={{ ...leadImage, alt: '' }}
            use={weight === 'lead' ? 'wide' : 'card'}
            sizes={sizes[weight]}
            isFirst={isFirst}
          />
        </a>
      )}
      <div>
        {section && weight !== 'line' && (
          <a className="kicker" href={`/sections/${section.slug}`}>
            {section.name}
          </a>
        )}
        <Headline>
          <a href={`/articles/${slug}`}>{headline}</a>
        </Headline>
        {weight !== 'line' && <p className="standfirst">{standfirst}</p>}
      </div>
    </article>
  )
}

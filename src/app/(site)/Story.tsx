import type { Article } from '#client/newsroom.ts'
import { Byline } from './Byline.tsx'

type Picture = NonNullable<Article['leadImage']>

const srcset = ({ renditions }: Picture, type: string) =>
  renditions
    .filter(({ name, mimeType }) => name === 'hero' && mimeType === type)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')

const LeadImage = ({ image }: { image: Picture }) => (
  <figure>
    <picture>
      {image.renditions.length > 0 && (
        <source type="image/avif" srcSet={srcset(image, 'image/avif')} sizes="100vw" />
      )}
      <img
        src={image.url}
        srcSet={srcset(image, 'image/jpeg') || undefined}
        sizes="100vw"
        alt={image.alt}
        width={image.width}
        height={image.height}
      />
    </picture>
    <figcaption>
      {image.caption} <cite>{image.credit}</cite>
    </figcaption>
  </figure>
)

const languages = { vi: 'Tiếng Việt', en: 'English' }

/** A whole story, as its page prints it. */
export const Story = ({ article }: { article: Article }) => (
  <>
    <p className="section">{article.section?.name}</p>
    <h1>{article.headline}</h1>
    <p className="standfirst">{article.standfirst}</p>
    <Byline article={article} />
    {article.translations.map(({ language, slug }) => (
      <a key={slug} href={`/articles/${slug}`} hrefLang={language} lang={language}>
        {languages[language]}
      </a>
    ))}
    {article.leadImage && <LeadImage image={article.leadImage} />}
    <div dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
  </>
)

import type { Article } from '#client/newsroom.ts'
import { Byline } from './Byline.tsx'

const LeadImage = ({ image }: { image: NonNullable<Article['leadImage']> }) => (
  <figure>
    <img src={image.url} alt={image.alt} width={image.width} height={image.height} />
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

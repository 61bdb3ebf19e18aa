import type { ReactNode } from 'react'
import type { Article } from '#client/newsroom.ts'
import { Byline } from './Byline.tsx'
import { Dateline, Time } from './parts/Dateline.tsx'
import { Figure } from './parts/Figure.tsx'
import { wordsIn } from './words.ts'

const languages = { vi: 'Tiếng Việt', en: 'English' }

const Corrections = ({ article: { corrections, language } }: { article: Article }) =>
  corrections.length > 0 && (
    <aside className="corrections">
      {corrections.map(({ date, note }) => (
        <p key={date + note}>
          <strong>{wordsIn(language).correction}</strong> <Time at={date} language={language} />:{' '}
          {note}
        </p>
      ))}
    </aside>
  )

const Tags = ({ article: { language, tags } }: { article: Article }) =>
  tags.length > 0 && (
    <ul className="tags" aria-label={wordsIn(language).tags}>
      {tags.map(({ name, slug }) => (
        <li key={slug}>
          <a rel="tag" href={`/tags/${slug}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )

type Props = { article: Article; children?: ReactNode }

/** A whole story, as its page prints it; `children` stand below its names and dates. */
export const Story = ({ article, children }: Props) => {
  const { byline, headline, language, leadImage, section, standfirst, translations } = article
  return (
    <article className="story" lang={language}>
      {section && (
        <a className="kicker" href={`/sections/${section.slug}`}>
          {section.name}
        </a>
      )}
      <h1>{headline}</h1>
      <p className="standfirst">{standfirst}</p>
      <Byline byline={byline} language={language} />
      <Dateline {...article} />
      {children}
      {translations.map((one) => (
        <a
          key={one.slug}
          href={`/articles/${one.slug}`}
          hrefLang={one.language}
          lang={one.language}
        >
          {languages[one.language]}
        </a>
      ))}
      {leadImage && (
        <Figure image={leadImage} use="hero" sizes="(min-width: 60rem) 60rem, 100vw" isFirst />
      )}
      <div className="body" dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
      <Corrections article={article} />
      <Tags article={article} />
    </article>
  )
}

import type { ListedArticle } from '#client/newsroom.ts'
import { wordsIn, type Language } from '../words.ts'

type Props = { articles: ListedArticle[]; language: Language }

/** A bar above everything while something is breaking; nothing else. */
export const Breaking = ({ articles, language }: Props) =>
  articles.length > 0 && (
    <section className="breaking" aria-label={wordsIn(language).breaking}>
      <strong>{wordsIn(language).breaking}</strong>
      <ul>
        {articles.map(({ headline, id, slug }) => (
          <li key={id}>
            <a href={`/articles/${slug}`}>{headline}</a>
          </li>
        ))}
      </ul>
    </section>
  )

import type { ListedArticle } from '#client/newsroom.ts'
import { wordsIn } from '../words.ts'

/** A bar above everything while something is breaking; nothing else. */
export const Breaking = ({ articles }: { articles: ListedArticle[] }) =>
  articles.length > 0 && (
    <section className="breaking" aria-label={wordsIn('vi').breaking}>
      <strong>{wordsIn('vi').breaking}</strong>
      <ul>
        {articles.map(({ headline, id, slug }) => (
          <li key={id}>
            <a href={`/articles/${slug}`}>{headline}</a>
          </li>
        ))}
      </ul>
    </section>
  )

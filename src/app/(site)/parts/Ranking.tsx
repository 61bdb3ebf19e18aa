import type { ListedArticle } from '#client/newsroom.ts'
import { Teaser } from './Teaser.tsx'

/** The first few by what readers have done. */
export const Ranking = ({ title, articles }: { title: string; articles: ListedArticle[] }) =>
  articles.length > 0 && (
    <section className="ranking">
      <h2>{title}</h2>
      <ol>
        {articles.map((article) => (
          <li key={article.id}>
            <Teaser article={article} weight="line" />
          </li>
        ))}
      </ol>
    </section>
  )

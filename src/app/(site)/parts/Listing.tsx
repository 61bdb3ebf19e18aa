import type { ListedArticle } from '#client/newsroom.ts'
import { wordsIn } from '../words.ts'
import { Teaser } from './Teaser.tsx'

type Props = { articles: ListedArticle[]; older?: string; leads?: boolean }

/**
 * Stories one below the other.
 * @param older the address of the next page @param leads whether the first has more room than the others
 */
export const Listing = ({ articles, older, leads = false }: Props) => (
  <div className="listing">
    {articles.length === 0 && <p>{wordsIn('vi').nothingYet}</p>}
    {articles.map((article, number) => (
      <Teaser
        key={article.id}
        article={article}
        weight={leads && number === 0 ? 'lead' : 'usual'}
        isFirst={number === 0}
      />
    ))}
    {older && (
      <a className="older" rel="next" href={older}>
        {wordsIn('vi').older}
      </a>
    )}
  </div>
)

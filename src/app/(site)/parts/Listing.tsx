import type { ListedArticle } from '#client/newsroom.ts'
import { readPaper } from '../paper.ts'
import { wordsIn } from '../words.ts'
import { Teaser } from './Teaser.tsx'

type Props = { articles: ListedArticle[]; older?: string; leads?: boolean }

/**
 * Stories one below the other.
 * @param older the address of the next page @param leads whether the first has more room than the others
 */
export const Listing = async ({ articles, older, leads = false }: Props) => {
  const word = wordsIn((await readPaper()).language)
  return (
    <div className="listing">
      {articles.length === 0 && <p>{word.nothingYet}</p>}
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
          {word.older}
        </a>
      )}
    </div>
  )
}

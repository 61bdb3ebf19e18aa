import type { paths } from '#client/schema.d.ts'
import { readPaper } from '../paper.ts'
import { wordsIn } from '../words.ts'
import { Result } from './Result.tsx'

type Found = paths['/v1/search']['get']['responses'][200]['content']['application/json']

/** What was found, or another way to write what was not. @param older the address of the next page */
export const Results = async ({ found, older }: { found: Found; older?: string }) => {
  const word = wordsIn((await readPaper()).language)
  const { docs, suggestion } = found
  return (
    <div className="listing">
      {docs.length === 0 && <p role="status">{word.nothingFound}</p>}
      {suggestion && (
        <p>
          {word.didYouMean}{' '}
          <a href={`/search?${new URLSearchParams({ q: suggestion })}`}>{suggestion}</a>?
        </p>
      )}
      {docs.map((article) => (
        <Result key={article.id} article={article} />
      ))}
      {older && (
        <a className="older" rel="next" href={older}>
          {word.older}
        </a>
      )}
    </div>
  )
}

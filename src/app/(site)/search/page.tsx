// What readers look for, with what was found marked.
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { olderThan, valueOf } from '../addresses.ts'
import { answerOf } from '../answerOf.ts'
import { Page } from '../parts/Page.tsx'
import { Result } from './Result.tsx'
import { SearchForm } from './SearchForm.tsx'
import { wordsIn } from '../words.ts'

export const dynamic = 'force-dynamic'
export const metadata = { title: wordsIn('vi').search, robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const filters = ['section', 'author', 'since', 'until', 'after'] as const

type Asked = Partial<Record<'q' | (typeof filters)[number], string>>

const readAsked = async ({ searchParams }: Props): Promise<Asked> => {
  const names = ['q', ...filters] as const
  const values = await Promise.all(names.map((name) => valueOf(searchParams, name)))
  return Object.fromEntries(names.map((name, at) => [name, values[at]]))
}

// Days as a form sends them begin and end in the newsroom's zone, which the API takes as an offset.
const toQuery = ({ q = '', since, until, ...rest }: Asked) => ({
  ...rest,
  q,
  since: since && `${since}T00:00:00+07:00`,
  until: until && `${until}T23:59:59+07:00`,
})

const Found = async ({ asked }: { asked: Asked }) => {
  const params = { query: toQuery(asked) }
  const { docs, nextCursor, suggestion } = answerOf(
    await ownNewsroom().GET('/v1/search', { params }),
  )
  const word = wordsIn('vi')
  const { after: _after, ...kept } = asked
  const older = olderThan('/search', nextCursor, kept as Record<string, string>)
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

const SearchPage = async (props: Props) => {
  const asked = await readAsked(props)
  return (
    <Page>
      <h1>{wordsIn('vi').search}</h1>
      <SearchForm asked={asked} />
      {asked.q && <Found asked={asked} />}
    </Page>
  )
}

export default SearchPage

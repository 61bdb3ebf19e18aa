// What readers look for, with what was found marked.
import { ownNewsroom } from '../ownNewsroom.ts'
import { olderThan, valuesOf } from '../addresses.ts'
import { answerOf } from '../answerOf.ts'
import { metadataOrNowhere, orNowhere } from '../orNowhere.tsx'
import { readPaper } from '../paper.ts'
import { Page } from '../parts/Page.tsx'
import { wordsIn } from '../words.ts'
import { Results } from './Results.tsx'
import { SearchForm } from './SearchForm.tsx'
import { toQuery, type Asked } from './toQuery.ts'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const names = ['q', 'section', 'author', 'since', 'until', 'after'] as const

const readAsked = ({ searchParams }: Props): Promise<Asked> => valuesOf(searchParams, names)

export const generateMetadata = metadataOrNowhere(async (props: Props) => {
  const { q } = await readAsked(props)
  const { search } = wordsIn((await readPaper()).language)
  return { title: q ? `${search}: ${q}` : search, robots: { index: false } }
})

const nothing = { docs: [], limit: 0, nextCursor: null, suggestion: null }

const find = async (asked: Asked) => {
  const { timeZone } = await readPaper()
  const query = toQuery(asked, timeZone)
  const answer = await ownNewsroom().GET('/v1/search', { params: { query } })
  // Without a word in it, or longer than anybody's, it finds nothing.
  return answer.response.status === 400 ? nothing : answerOf(answer)
}

const olderOf = ({ after: _after, ...kept }: Asked, nextCursor: string | null) => {
  const given = Object.entries(kept).filter(([, value]) => value !== undefined)
  return olderThan('/search', nextCursor, Object.fromEntries(given))
}

const SearchPage = async (props: Props) => {
  const asked = await readAsked(props)
  const { language } = await readPaper()
  const found = asked.q ? await find(asked) : undefined
  return (
    <Page>
      <h1>{wordsIn(language).search}</h1>
      <SearchForm asked={asked} />
      {found && <Results found={found} older={olderOf(asked, found.nextCursor)} />}
    </Page>
  )
}

export default orNowhere(SearchPage)

// The front page as the newsroom has curated it, and what readers have made of the paper.
import { ownNewsroom } from './ownNewsroom.ts'
import { answerOf } from './answerOf.ts'
import { feedsOf } from './feeds.ts'
import { orNowhere } from './orNowhere.tsx'
import { readPaper } from './paper.ts'
import { Breaking } from './parts/Breaking.tsx'
import { Listing } from './parts/Listing.tsx'
import { Page } from './parts/Page.tsx'
import { Ranking } from './parts/Ranking.tsx'
import { wordsIn } from './words.ts'

export const dynamic = 'force-dynamic'

export const generateMetadata = async () => {
  const { name, url } = await readPaper()
  return { title: { absolute: name }, alternates: { canonical: `${url}/`, types: feedsOf() } }
}

const most = { curated: 24, ranked: 5 }

const readRanked = async (sort: 'most-discussed' | 'top-rated') => {
  const params = { query: { sort, limit: most.ranked } }
  return answerOf(await ownNewsroom().GET('/v1/articles', { params })).docs
}

const readCurated = async () => {
  const params = { query: { limit: most.curated } }
  return answerOf(await ownNewsroom().GET('/v1/front-page', { params })).docs
}

const Home = async () => {
  const [{ language, name }, curated, discussed, rated] = await Promise.all([
    readPaper(),
    readCurated(),
    readRanked('most-discussed'),
    readRanked('top-rated'),
  ])
  const word = wordsIn(language)
  return (
    <Page className="front">
      <h1 className="unseen">{name}</h1>
      <Breaking articles={curated.filter(({ breaking }) => breaking)} language={language} />
      <Listing articles={curated} leads />
      <aside>
        <Ranking title={word.mostDiscussed} articles={discussed} />
        <Ranking title={word.topRated} articles={rated} />
      </aside>
    </Page>
  )
}

export default orNowhere(Home)

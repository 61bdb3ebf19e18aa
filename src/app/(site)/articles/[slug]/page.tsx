// One story, with what readers have made of it and what to read next.
import { cache } from 'react'
import { ownNewsroom } from '../../ownNewsroom.ts'
import { Story } from '../../Story.tsx'
import { answerOf } from '../../answerOf.ts'
import { followRedirect } from '../../followRedirect.ts'
import { metadataOrNowhere, orNowhere } from '../../orNowhere.tsx'
import { Page } from '../../parts/Page.tsx'
import { Ranking } from '../../parts/Ranking.tsx'
import { wordsIn } from '../../words.ts'
import { readAsked } from './asked.ts'
import { Comments } from './Comments.tsx'
import { JsonLd } from './JsonLd.tsx'
import { ReaderScript } from './ReaderScript.tsx'
import { readComments } from './readComments.ts'
import { Rating } from './Rating.tsx'
import { toMetadata } from './toMetadata.ts'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const bySlug = cache(async (slug: string) => {
  const answer = await ownNewsroom().GET('/v1/articles/{slug}', {
    params: { path: { slug }, query: { include: 'jsonLd' } },
  })
  if (answer.response.status === 404) await followRedirect(`/articles/${slug}`)
  return answerOf(answer)
})

const read = async ({ params }: Props) => bySlug((await params).slug)

export const generateMetadata = metadataOrNowhere(async (props: Props) =>
  toMetadata(await read(props)),
)

const readRelated = async (slug: string) => {
  const params = { path: { slug }, query: { limit: 4 } }
  return answerOf(await ownNewsroom().GET('/v1/articles/{slug}/related', { params })).docs
}

const ArticlePage = async (props: Props) => {
  const article = await read(props)
  const asked = await readAsked(props.searchParams)
  const [related, found] = await Promise.all([
    readRelated(article.slug),
    readComments(article.slug, asked.after),
  ])
  return (
    <Page language={article.language}>
      <JsonLd data={article.jsonLd} />
      <Story article={article}>
        <Rating article={article} said={asked.said} />
      </Story>
      <Ranking title={wordsIn(article.language).related} articles={related} />
      <Comments article={article} asked={asked} found={found} />
      <ReaderScript />
    </Page>
  )
}

export default orNowhere(ArticlePage)

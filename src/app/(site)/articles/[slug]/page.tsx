// One story, with what readers have made of it and what to read next.
import { permanentRedirect } from 'next/navigation'
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { Story } from '../../Story.tsx'
import { answerOf } from '../../answerOf.ts'
import { Page } from '../../parts/Page.tsx'
import { Ranking } from '../../parts/Ranking.tsx'
import { wordsIn } from '../../words.ts'
import { Comments } from './Comments.tsx'
import { toMetadata } from './toMetadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

// A story that has moved is found where it is now.
const follow = async (path: string) => {
  const { data } = await ownNewsroom().GET('/v1/redirects', { params: { query: { path } } })
  if (data) permanentRedirect(data.to)
}

const read = async ({ params }: Props) => {
  const { slug } = await params
  const answer = await ownNewsroom().GET('/v1/articles/{slug}', {
    params: { path: { slug }, query: { include: 'jsonLd' } },
  })
  if (answer.response.status === 404) await follow(`/articles/${slug}`)
  return answerOf(answer)
}

export const generateMetadata = async (props: Props) => toMetadata(await read(props))

const readRelated = async (slug: string) => {
  const params = { path: { slug }, query: { limit: 4 } }
  return answerOf(await ownNewsroom().GET('/v1/articles/{slug}/related', { params })).docs
}

// Within a script, "<" could end it.
const toScript = (jsonLd: unknown) => JSON.stringify(jsonLd).replaceAll('<', '\\u003c')

const ArticlePage = async (props: Props) => {
  const article = await read(props)
  const related = await readRelated(article.slug)
  return (
    <Page language={article.language}>
      {article.jsonLd && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: toScript(article.jsonLd) }}
        />
      )}
      <Story article={article} />
      <Ranking title={wordsIn(article.language).related} articles={related} />
      <Comments article={article} />
    </Page>
  )
}

export default ArticlePage

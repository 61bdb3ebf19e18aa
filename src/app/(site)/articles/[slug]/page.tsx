// One story with its picture, body and comments, as a plain page.
import { permanentRedirect } from 'next/navigation'
import type { components } from '#client/schema.d.ts'
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { Story } from '../../Story.tsx'
import { answerOf } from '../../answerOf.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }
type Comment = components['schemas']['Comment']

// A story that has moved is found where it is now.
const follow = async (path: string) => {
  const { data } = await ownNewsroom().GET('/v1/redirects', { params: { query: { path } } })
  if (data) permanentRedirect(data.to)
}

const read = async ({ params }: Props) => {
  const { slug } = await params
  const answer = await ownNewsroom().GET('/v1/articles/{slug}', { params: { path: { slug } } })
  if (answer.response.status === 404) await follow(`/articles/${slug}`)
  return answerOf(answer)
}

export const generateMetadata = async (props: Props) => {
  const { seo, translations } = await read(props)
  return {
    title: seo.title,
    description: seo.description,
    alternates: {
      canonical: seo.canonicalUrl,
      languages: Object.fromEntries(translations.map(({ language, url }) => [language, url])),
    },
  }
}

const Thread = ({ comments }: { comments: Comment[] }) => (
  <ul className="thread">
    {comments.map(({ id, authorName, bodyHtml, replies }) => (
      <li key={id}>
        <strong>{authorName}</strong>
        <div dangerouslySetInnerHTML={{ __html: bodyHtml }} />
        <Thread comments={replies} />
      </li>
    ))}
  </ul>
)

const Comments = async ({ slug }: { slug: string }) => {
  const params = { path: { slug } }
  const { docs } = answerOf(await ownNewsroom().GET('/v1/articles/{slug}/comments', { params }))
  return docs.length > 0 && <Thread comments={docs} />
}

const ArticlePage = async (props: Props) => {
  const article = await read(props)
  return (
    <main>
      <Story article={article} />
      <h2>Bình luận ({article.comments.count})</h2>
      <Comments slug={article.slug} />
    </main>
  )
}

export default ArticlePage

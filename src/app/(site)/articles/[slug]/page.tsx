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
  const answer = await ownNewsroom().GET('/v1/articles/{slug}', {
    params: { path: { slug }, query: { include: 'jsonLd' } },
  })
  if (answer.response.status === 404) await follow(`/articles/${slug}`)
  return answerOf(answer)
}

export const generateMetadata = async (props: Props) => {
  const { seo, translations, url, publishedAt, updatedAt } = await read(props)
  const { title, description, canonicalUrl, image } = seo
  return {
    title,
    description,
    alternates: {
      canonical: canonicalUrl,
      languages: Object.fromEntries(translations.map(({ language, url }) => [language, url])),
    },
    robots: { 'max-image-preview': 'large' as const },
    openGraph: {
      type: 'article' as const,
      ...{ title, description, url, images: image ? [image] : [] },
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
    },
    twitter: { card: 'summary_large_image' as const },
  }
}

// Within a script, "<" could end it.
const toScript = (jsonLd: unknown) => JSON.stringify(jsonLd).replaceAll('<', '\\u003c')

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
      {article.jsonLd && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: toScript(article.jsonLd) }}
        />
      )}
      <Story article={article} />
      <h2>Bình luận ({article.comments.count})</h2>
      <Comments slug={article.slug} />
    </main>
  )
}

export default ArticlePage

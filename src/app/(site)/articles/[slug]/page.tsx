// One story with its picture, body and comments, as a plain page.
import { notFound } from 'next/navigation'
import type { components } from '#client/schema.d.ts'
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { Byline } from '../../Byline.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }
type Comment = components['schemas']['Comment']

const read = async ({ params }: Props) => {
  const { slug } = await params
  const { data } = await ownNewsroom().GET('/v1/articles/{slug}', {
    params: { path: { slug }, query: { include: 'jsonLd' } },
  })
  return data ?? notFound()
}

export const generateMetadata = async (props: Props) => {
  const { seo, url, publishedAt, updatedAt } = await read(props)
  const { title, description, canonicalUrl, image } = seo
  return {
    title,
    description,
    alternates: { canonical: canonicalUrl },
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
  const { data } = await ownNewsroom().GET('/v1/articles/{slug}/comments', {
    params: { path: { slug } },
  })
  return data?.docs.length ? <Thread comments={data.docs} /> : null
}

const ArticlePage = async (props: Props) => {
  const article = await read(props)
  const { leadImage } = article
  return (
    <main>
      {article.jsonLd && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: toScript(article.jsonLd) }}
        />
      )}
      <p className="section">{article.section?.name}</p>
      <h1>{article.headline}</h1>
      <p className="standfirst">{article.standfirst}</p>
      <Byline article={article} />
      {leadImage && (
        <figure>
          <img
            src={leadImage.url}
            alt={leadImage.alt}
            width={leadImage.width}
            height={leadImage.height}
          />
          <figcaption>
            {leadImage.caption} <cite>{leadImage.credit}</cite>
          </figcaption>
        </figure>
      )}
      <div className="body" dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
      <h2>Bình luận ({article.comments.count})</h2>
      <Comments slug={article.slug} />
    </main>
  )
}

export default ArticlePage

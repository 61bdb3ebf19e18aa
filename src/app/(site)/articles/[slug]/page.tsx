// One story with its picture, body and comments, as a plain page.
import { notFound, permanentRedirect } from 'next/navigation'
import type { components } from '#client/schema.d.ts'
import { ownNewsroom } from '#client/ownNewsroom.ts'
import { Byline } from '../../Byline.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }
type Comment = components['schemas']['Comment']

// A story that has moved is found where it is now.
const follow = async (path: string) => {
  const { data } = await ownNewsroom().GET('/v1/redirects', { params: { query: { path } } })
  return data ? permanentRedirect(data.to) : notFound()
}

const read = async ({ params }: Props) => {
  const { slug } = await params
  const { data } = await ownNewsroom().GET('/v1/articles/{slug}', { params: { path: { slug } } })
  return data ?? follow(`/articles/${slug}`)
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

const languages = { vi: 'Tiếng Việt', en: 'English' }

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
      <p className="section">{article.section?.name}</p>
      <h1>{article.headline}</h1>
      <p className="standfirst">{article.standfirst}</p>
      <Byline article={article} />
      {article.translations.map(({ language, slug }) => (
        <a key={slug} href={`/articles/${slug}`} hrefLang={language} lang={language}>
          {languages[language]}
        </a>
      ))}
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
      <div dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
      <h2>Bình luận ({article.comments.count})</h2>
      <Comments slug={article.slug} />
    </main>
  )
}

export default ArticlePage

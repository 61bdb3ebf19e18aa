// An author: who that is, and what has come from that hand.
import { cache } from 'react'
import { ownNewsroom } from '../../ownNewsroom.ts'
import { olderThan, valueOf } from '../../addresses.ts'
import { answerOf } from '../../answerOf.ts'
import { feedsOf } from '../../feeds.ts'
import { Listing } from '../../parts/Listing.tsx'
import { metadataOrNowhere, orNowhere } from '../../orNowhere.tsx'
import { Page } from '../../parts/Page.tsx'
import { Picture } from '../../parts/Picture.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const bySlug = cache(async (slug: string) =>
  answerOf(await ownNewsroom().GET('/v1/authors/{slug}', { params: { path: { slug } } })),
)

const read = async ({ params }: Props) => bySlug((await params).slug)

export const generateMetadata = metadataOrNowhere(async (props: Props) => {
  const { bio, name, slug, url } = await read(props)
  return {
    title: name,
    description: bio ?? undefined,
    alternates: { canonical: url, types: feedsOf(`/authors/${slug}`) },
  }
})

const AuthorPage = async (props: Props) => {
  const { bio, name, portrait, slug, title } = await read(props)
  const query = { author: slug, after: await valueOf(props.searchParams, 'after') }
  const page = answerOf(await ownNewsroom().GET('/v1/articles', { params: { query } }))
  return (
    <Page>
      <div className="author">
        {portrait && <Picture image={portrait} use="square" sizes="8rem" isFirst />}
        <div>
          <h1>{name}</h1>
          {title && <p>{title}</p>}
          {bio && <p className="standfirst">{bio}</p>}
        </div>
      </div>
      <Listing articles={page.docs} older={olderThan(`/authors/${slug}`, page.nextCursor)} />
    </Page>
  )
}

export default orNowhere(AuthorPage)

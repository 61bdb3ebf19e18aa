// A tag: the stories that carry it, newest first.
import { cache } from 'react'
import { ownNewsroom } from '../../ownNewsroom.ts'
import { olderThan, valueOf } from '../../addresses.ts'
import { answerOf } from '../../answerOf.ts'
import { feedsOf } from '../../feeds.ts'
import { Listing } from '../../parts/Listing.tsx'
import { metadataOrNowhere, orNowhere } from '../../orNowhere.tsx'
import { Page } from '../../parts/Page.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const bySlug = cache(async (slug: string) =>
  answerOf(await ownNewsroom().GET('/v1/tags/{slug}', { params: { path: { slug } } })),
)

const read = async ({ params }: Props) => bySlug((await params).slug)

export const generateMetadata = metadataOrNowhere(async (props: Props) => {
  const { name, slug, url } = await read(props)
  return { title: name, alternates: { canonical: url, types: feedsOf(`/tags/${slug}`) } }
})

const TagPage = async (props: Props) => {
  const { name, slug } = await read(props)
  const query = { tag: slug, after: await valueOf(props.searchParams, 'after') }
  const page = answerOf(await ownNewsroom().GET('/v1/articles', { params: { query } }))
  return (
    <Page>
      <h1>{name}</h1>
      <Listing articles={page.docs} older={olderThan(`/tags/${slug}`, page.nextCursor)} />
    </Page>
  )
}

export default orNowhere(TagPage)

// A section: what stands first in it, then the newest.
import { cache } from 'react'
import { ownNewsroom } from '../../ownNewsroom.ts'
import { olderThan, valueOf } from '../../addresses.ts'
import { answerOf } from '../../answerOf.ts'
import { Listing } from '../../parts/Listing.tsx'
import { metadataOrNowhere, orNowhere } from '../../orNowhere.tsx'
import { Page } from '../../parts/Page.tsx'
import { feedsOf } from '../../feeds.ts'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const bySlug = cache(async (slug: string) =>
  answerOf(await ownNewsroom().GET('/v1/sections/{slug}', { params: { path: { slug } } })),
)

const read = async ({ params }: Props) => bySlug((await params).slug)

export const generateMetadata = metadataOrNowhere(async (props: Props) => {
  const { description, name, slug, url } = await read(props)
  return {
    title: name,
    description: description ?? undefined,
    alternates: { canonical: url, types: feedsOf(`/sections/${slug}`) },
  }
})

const SectionPage = async (props: Props) => {
  const { description, name, slug } = await read(props)
  const after = await valueOf(props.searchParams, 'after')
  const query = { section: slug, after }
  const page = answerOf(await ownNewsroom().GET('/v1/articles', { params: { query } }))
  return (
    <Page>
      <h1>{name}</h1>
      {description && <p className="standfirst">{description}</p>}
      <Listing
        articles={page.docs}
        leads={!after}
        older={olderThan(`/sections/${slug}`, page.nextCursor)}
      />
    </Page>
  )
}

export default orNowhere(SectionPage)

// A story before it is published: what a preview link leads to, and the frame beside the form in
// the panel. Needs no login, but the link's token.
import { notFound } from 'next/navigation'
import { ownNewsroom } from '../../../ownNewsroom.ts'
import { Story } from '../../../Story.tsx'
import { PreviewBand } from './PreviewBand.tsx'
import { RefreshOnSave } from './RefreshOnSave.tsx'

export const dynamic = 'force-dynamic'

export const metadata = {
  title: 'Bản xem trước',
  robots: { index: false, follow: false },
  referrer: 'no-referrer' as const,
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { token } = await searchParams
  const { data } = await ownNewsroom().GET('/v1/preview/articles/{id}', {
    params: { path: { id }, query: { token: String(token ?? '') } },
    cache: 'no-store',
  })
  return data ?? notFound()
}

const PreviewPage = async (props: Props) => {
  const article = await read(props)
  return (
    <>
      <PreviewBand preview={article} />
      <RefreshOnSave />
      <main>
        <Story article={article} />
      </main>
    </>
  )
}

export default PreviewPage

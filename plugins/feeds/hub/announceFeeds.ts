// WebSub: a hub is told which feeds have changed, fetches them and passes them on to who subscribed.
import type { Payload, TaskConfig } from 'payload'
import { publicVersionOf } from '#kit/publicVersion.ts'
import { idOf } from '#kit/idOf.ts'
import { feedUrl, formats, type Format, type Publication } from '../formats.ts'
import { theSite } from '../subjects.ts'

const minute = 60_000
const patience = 10_000

const pathsOf = async (
  payload: Payload,
  wanted: { collection: 'sections' | 'authors' | 'tags'; ids: string[] },
) => {
  const { docs } = await payload.find({
    collection: wanted.collection,
    where: { id: { in: wanted.ids } },
    depth: 0,
    pagination: false,
    select: { slug: true },
  })
  return docs.map(({ slug }) => `/${wanted.collection}/${slug}`)
}

type Story = NonNullable<Awaited<ReturnType<typeof publicVersionOf>>['story']>

const pathsTouched = async (payload: Payload, { section, tags, byline }: Story) => {
  const terms = [
    { collection: 'sections', ids: section ? [idOf(section)] : [] },
    { collection: 'tags', ids: (tags ?? []).map(idOf) },
    {
      collection: 'authors',
      ids: (byline ?? []).flatMap(({ author }) => (author ? idOf(author) : [])),
    },
  ] as const
  const paths = await Promise.all(
    terms
      .filter(({ ids }) => ids.length)
      .map(({ collection, ids }) => pathsOf(payload, { collection, ids: [...ids] })),
  )
  return [theSite.path, ...paths.flat()]
}

const tell = async (hub: string, topics: string[]) => {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...topics.map((topic) => ['hub.url', topic]),
  ])
  const signal = AbortSignal.timeout(patience)
  const { status, ok } = await fetch(hub, { method: 'POST', body, signal })
  if (!ok) throw new Error(`The hub answered ${status}.`)
}

/** Tells the hub of all feeds that a story stands in. Tried again where the hub fails. */
export const announceFeeds = ({ siteUrl, hub }: Publication): TaskConfig<'announceFeeds'> => ({
  slug: 'announceFeeds',
  inputSchema: [{ name: 'article', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req }) => {
    const { story } = await publicVersionOf(req, input.article)
    if (!hub || !story) return { output: {} }
    const paths = await pathsTouched(req.payload, story)
    const all = Object.keys(formats) as Format[]
    await tell(
      hub,
      paths.flatMap((path) => all.map((format) => feedUrl(siteUrl, { path }, format))),
    )
    return { output: {} }
  },
})

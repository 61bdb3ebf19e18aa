// What a receiver is told, read as the public when it is sent: never a draft, an e-mail or an address.
import type { DataFromCollectionSlug, Payload } from 'payload'
import { articleViewsOf, readListed } from '#kit/articleViews.ts'
import { idOf } from '#kit/idOf.ts'
import type { WebhooksSettings } from '../settings.ts'

type Delivery = DataFromCollectionSlug<'webhook-deliveries'>

type Shown = { id: string; slug: string; url: string; headline: string; rating?: unknown }

// Without a request: nobody's rights are in it, whoever has the jobs run.
const asPublic = { limit: 1, overrideAccess: false, pagination: false } as const

// As in the delivery API: what the schema does not name does not leave.
const readStory = async (payload: Payload, id: string) => {
  const view = await readListed(payload, id)
  const { listed } = articleViewsOf(payload.config)
  return view && (listed.schema(payload.config).parse(view) as Shown)
}

// The part of ratingsPlugin(), where it is in the list.
const readRating = async (payload: Payload, id: string) => {
  const story = await readStory(payload, id)
  if (!story) return undefined
  const { slug, url, rating = null } = story
  return { id, slug, url, rating }
}

const readComment = async (payload: Payload, id: string) => {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: 'comments', where, depth: 0, ...asPublic })
  const [comment] = docs
  const story = comment && (await readStory(payload, idOf(comment.article)))
  if (!story) return undefined
  const { authorName, createdAt, parent } = comment
  const { slug, url, headline } = story
  return {
    id,
    authorName,
    createdAt,
    parent: parent ? idOf(parent) : null,
    article: { id: story.id, slug, url, headline },
  }
}

const readReason = async (payload: Payload, id: string) => {
  const query = { collection: 'articles', id, depth: 0, disableErrors: true } as const
  const story = await payload.findByID({ ...query, select: { withdrawalReason: true } })
  return story?.withdrawalReason ?? null
}

type Reading = Pick<WebhooksSettings, 'siteUrl'> & { payload: Payload; delivery: Delivery }

const dataOf = async ({ delivery, payload, siteUrl }: Reading) => {
  const { event, slug, subject } = delivery
  const gone = { id: subject, slug, url: `${siteUrl}/articles/${slug}` }
  if (event === 'article.unpublished') return gone
  if (event === 'article.withdrawn') return { ...gone, reason: await readReason(payload, subject) }
  if (event === 'comment.approved') return readComment(payload, subject)
  if (event === 'rating.changed') return readRating(payload, subject)
  return readStory(payload, subject)
}

/** The body of a message; undefined where readers no longer see what it would tell of. */
export const toMessage = async (reading: Reading) => {
  const data = await dataOf(reading)
  const { createdAt, event } = reading.delivery
  return data && JSON.stringify({ type: event, timestamp: createdAt, data })
}

// A story's views, made to be kept: claimed, made from what is read then, stored.
import { getCurrentDate, type DataFromCollectionSlug, type Payload } from 'payload'
import { articleViewsOf } from './articleViews.ts'
import type { KeptViews } from './keptViews.ts'
import { claimViews, dropClaim, storeViews } from './storeViews.ts'

type Article = DataFromCollectionSlug<'articles'>

/** Of other stories that one names, its page shows no more than this. */
export const shownOfOthers = { articles: { headline: true, slug: true } } as const

const readAsPublic = async (payload: Payload, id: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    populate: shownOfOthers,
  })
  return docs[0] as Article | undefined
}

/** What readers are shown of the story now, without what is live; undefined where they are shown nothing. */
export const renderViews = async (payload: Payload, id: string): Promise<KeptViews | undefined> => {
  const article = await readAsPublic(payload, id)
  if (!article) return undefined
  const { listed, whole } = articleViewsOf(payload.config)
  const { body: _body, ...withoutBody } = article
  const common = { payload, isKept: true }
  const [short] = await listed.load({ ...common, articles: [withoutBody as Article] })
  const [long] = await whole.load({ ...common, articles: [article] })
  return short && long && { listed: short, whole: long }
}

/** @returns whether there is nothing more to do: views are kept, or readers are shown nothing */
export const makeViews = async (payload: Payload, id: string) => {
  const claim = await claimViews(payload, id)
  const since = getCurrentDate().getTime()
  const views = await renderViews(payload, id)
  if (views) return storeViews(payload, claim, { views, since })
  await dropClaim(payload, claim)
  return true
}

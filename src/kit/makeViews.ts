// A story's views, made to be kept: claimed, made from what is read then, stored.
import {
  getCurrentDate,
  type DataFromCollectionSlug,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { z, type ZodObject } from 'zod'
import { livePartsOf } from './articlePart.ts'
import { articleViewsOf, type ArticleView, type ShownArticle } from './articleViews.ts'
import type { KeptView, KeptViews } from './keptViews.ts'
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

const shapes = new WeakMap<object, Map<string, ZodObject>>()

const shapeOf = (config: SanitizedConfig, view: ArticleView) => {
  const live = new Set(livePartsOf(config).map(({ name }) => name))
  const fields = Object.entries(view.schema(config).shape).filter(([name]) => !live.has(name))
  return z.object(Object.fromEntries(fields))
}

// Made once: a schema that has parsed before does so ten times as fast.
const knownShapeOf = (config: SanitizedConfig, view: ArticleView) => {
  const known = shapes.get(config) ?? new Map<string, ZodObject>()
  shapes.set(config, known)
  const shape = known.get(view.name) ?? shapeOf(config, view)
  known.set(view.name, shape)
  return shape
}

const toKept = (shape: ZodObject, { view, tags, changesAt }: ShownArticle): KeptView => ({
  ...{ tags, changesAt },
  json: Buffer.from(JSON.stringify(shape.parse(view))),
})

/** What readers are shown of the story now, without what is live; undefined where they are shown nothing. */
export const renderViews = async (payload: Payload, id: string): Promise<KeptViews | undefined> => {
  const article = await readAsPublic(payload, id)
  if (!article) return undefined
  const { listed, whole } = articleViewsOf(payload.config)
  const { body: _body, ...withoutBody } = article
  const common = { payload, isKept: true }
  const [short] = await listed.load({ ...common, articles: [withoutBody as Article] })
  const [long] = await whole.load({ ...common, articles: [article] })
  if (!short || !long) return undefined
  const { config } = payload
  return {
    listed: toKept(knownShapeOf(config, listed), short),
    whole: toKept(knownShapeOf(config, whole), long),
  }
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

// How routes read the stories of an answer: from the views that are kept, where what is usual is asked
// for, else from all that the stories are made from. Whether readers may see a story is asked anew each time.
import type {
  DataFromCollectionSlug,
  Payload,
  PopulateType,
  SelectType,
  Sort,
  Where,
} from 'payload'
import {
  livePartsOf,
  loadParts,
  type ArticlePart,
  type ArticleRef,
  type ViewedArticle,
} from './articlePart.ts'
import type { ArticleView, Asked, ShownArticle } from './articleViews.ts'
import { findStored } from './findStored.ts'
import { findKept, keepsViews, type KeptView } from './keptViews.ts'
import { queueViews } from './viewQueue.ts'

type Article = DataFromCollectionSlug<'articles'>

type Reading = Asked & {
  payload: Payload
  view: ArticleView
  /** Stored fields that the caller needs itself; relations may come as ids. */
  beside?: string[]
  /** What of relations is read. @default all */
  populate?: PopulateType
}

type Wanted = { where: Where; sort?: Sort; limit?: number }

/** How a reader finds stories, for what is told only where to look. */
export type FindStories = (wanted: Wanted) => Promise<Article[]>

/**
 * `find` finds public stories with what `beside` names; `show` makes the views of those it is given, in
 * their order, but of stories that have ceased to be public meanwhile.
 */
type Reader = {
  find: FindStories
  show: (articles: Article[]) => Promise<ShownArticle[]>
}

const readWhole = ({ payload, view, beside, populate, fields, include }: Reading): Reader => {
  const asked = { fields, include }
  return {
    find: async (wanted) => {
      const { docs } = await payload.find({
        collection: 'articles',
        ...wanted,
        depth: 1,
        overrideAccess: false,
        pagination: false,
        populate,
        select: view.select(payload.config, { ...asked, beside }),
      })
      return docs as Article[]
    },
    show: (articles) => view.load({ payload, articles, ...asked }),
  }
}

type Kept = Map<string, KeptView>
type Added = Awaited<ReturnType<typeof loadParts>>[number]

const parse = (json: Buffer) => JSON.parse(json.toString()) as ViewedArticle

// Before the brace that ends the object.
const append = (json: Buffer, live: string) =>
  live === '{}' ? [json] : [json.subarray(0, -1), Buffer.from(`,${live.slice(1)}`)]

// Answers that send the bytes as they are never take them apart.
const toShown = (made: KeptView, live: string, added: Added): ShownArticle => {
  const json = append(made.json, live)
  return {
    get view() {
      return parse(Buffer.concat(json))
    },
    json,
    tags: [...made.tags, ...added.tags],
    changesAt: [...made.changesAt, ...added.changesAt],
  }
}

// Nothing leaves but what the part's schema names.
const toLiveJson = (parts: ArticlePart[], { values }: Added) => {
  const known = parts.map(({ name, schema }) => [name, schema.parse(values[name])])
  return JSON.stringify(Object.fromEntries(known))
}

const addLive = async (payload: Payload, articles: Article[], kept: Kept) => {
  const parts = livePartsOf(payload.config)
  const those = articles.filter(({ id }) => kept.has(id))
  const context = {
    ...{ payload, articles: those as ArticleRef[] },
    get views() {
      return those.map(({ id }) => parse(kept.get(id)!.json))
    },
  }
  const added = those.length ? await loadParts(parts, context) : []
  const shown = added.map((one, row): [string, ShownArticle] => {
    const { id } = those[row]!
    return [id, toShown(kept.get(id)!, toLiveJson(parts, one), one)]
  })
  return new Map(shown)
}

const makeOthers = async (reading: Reading, articles: Article[], kept: Kept) => {
  const others = articles.map(({ id }) => id).filter((id) => !kept.has(id))
  if (others.length === 0) return new Map()
  for (const id of others) queueViews(reading.payload, id)
  const { find, show } = readWhole(reading)
  const shown = await show(await find({ where: { id: { in: others } } }))
  return new Map(shown.map((one) => [one.view.id, one]))
}

const readKept = (reading: Reading): Reader => {
  const { payload, view, beside = [] } = reading
  const live = livePartsOf(payload.config).flatMap((part) => part.live!.fields)
  const select = Object.fromEntries([...live, ...beside].map((name) => [name, true]))
  return {
    find: (wanted) => findStored(payload, { ...wanted, select: select as SelectType }),
    show: async (articles) => {
      const kept = await findKept(
        payload,
        articles.map(({ id }) => id),
        view.name,
      )
      const shown = await addLive(payload, articles, kept)
      const made = await makeOthers(reading, articles, kept)
      return articles.flatMap(({ id }) => shown.get(id) ?? made.get(id) ?? [])
    },
  }
}

/** Reads public stories to show them as `view` does. */
export const storyReader = (reading: Reading): Reader => {
  const isUsual = !reading.fields && !reading.include?.length
  return isUsual && keepsViews(reading.payload) ? readKept(reading) : readWhole(reading)
}

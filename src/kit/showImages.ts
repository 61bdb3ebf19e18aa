// Pictures are the newsroom's until something public shows them, and again when nothing does. What
// only the newsroom sees of a document, its newest version, is kept beside: who asks where a picture
// is used gets both.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { findAsPublic } from './findAsPublic.ts'
import { imagesIn } from './imagesIn.ts'
import { inTurn } from './inTurn.ts'
import { invalidate } from './invalidate.ts'
import { keepCount } from './keepCount.ts'
import { turnedImages } from './turnedImages.ts'

type SeenBy = 'readers' | 'newsroom'
type Use = { image: string; shownBy: string; seenBy: SeenBy }
type User = Omit<Use, 'image'>
type Change = { collection: { slug: string }; doc: { id: string }; req: PayloadRequest }

const toWhere = (use: Partial<Use>): Where => ({
  and: Object.entries(use).map(([name, value]) => ({ [name]: { equals: value } })),
})

const usesOf = async (user: User, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'image-uses',
    where: toWhere(user),
    depth: 0,
    pagination: false,
    req,
  })
  return [...new Set(docs.map(({ image }) => image))]
}

const count = (image: string, difference: number, req: PayloadRequest) => {
  const { payload } = req
  const store = (publicUses: unknown) => {
    const where = { id: { equals: image } }
    return payload.db.updateOne({
      collection: 'images',
      where,
      data: { publicUses, updatedAt: null },
      req,
    })
  }
  const recount = async () => {
    const where = toWhere({ image, seenBy: 'readers' })
    return store((await payload.count({ collection: 'image-uses', where, req })).totalDocs)
  }
  const increment = () => store({ $inc: difference })
  return keepCount({ req, name: `images:${image}`, increment, recount })
}

const addUse = async (use: Use, req: PayloadRequest) => {
  await req.payload.create({ collection: 'image-uses', data: use, depth: 0, req })
  if (use.seenBy === 'readers') await count(use.image, 1, req)
}

const removeUse = async (use: Use, req: PayloadRequest) => {
  await req.payload.db.deleteMany({ collection: 'image-uses', where: toWhere(use), req })
  if (use.seenBy === 'readers') await count(use.image, -1, req)
}

const findNewest = async ({ collection, doc, req }: Change) => {
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: doc.id } },
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

const find: Record<SeenBy, (change: Change) => Promise<unknown>> = {
  newsroom: findNewest,
  readers: ({ collection, doc, req }) =>
    findAsPublic({
      collection: collection.slug as CollectionSlug,
      where: { id: { equals: doc.id } },
      req,
    }),
}

const follow = async (user: User, change: Change) => {
  const { req } = change
  const shown = await find[user.seenBy](change)
  const now = shown ? (await imagesIn(shown, req)).map(({ id }) => id) : []
  const before = await usesOf(user, req)
  const added = now.filter((image) => !before.includes(image))
  const removed = before.filter((image) => !now.includes(image))
  for (const image of added) await addUse({ ...user, image }, req)
  for (const image of removed) await removeUse({ ...user, image }, req)
  return { added, removed }
}

const followBoth = async (shownBy: string, change: Change) => {
  await follow({ shownBy, seenBy: 'newsroom' }, change)
  const changed = await follow({ shownBy, seenBy: 'readers' }, change)
  const turned = await turnedImages(changed, change.req)
  const tags = turned.map((image) => `images:${image}`)
  if (tags.length) await invalidate(change.req, tags)
}

/**
 * Shows the public the pictures of a document while the public may read the document, and what of it
 * names them. For `afterChange` and `afterDelete` of every collection whose pictures readers see.
 */
export const showImages: CollectionAfterChangeHook & CollectionAfterDeleteHook = async (
  change: Change,
) => {
  const { collection, doc, req } = change
  const shownBy = `${collection.slug}:${doc.id}`
  await inTurn(req.payload, `uses:${shownBy}`, () => followBoth(shownBy, change))
  return doc
}

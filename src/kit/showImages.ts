// Pictures are the newsroom's until something public shows them, and again when nothing does.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { findAsPublic } from './findAsPublic.ts'
import { inTurn } from './inTurn.ts'
import { invalidate } from './invalidate.ts'
import { keepCount } from './keepCount.ts'

type Use = { image: string; shownBy: string }
type Change = { collection: { slug: string }; doc: { id: string }; req: PayloadRequest }

/**
 * The pictures that a document names, wherever it does: in a field, a row, a block, rich text. An id
 * is known by looking like the document's own, and a picture's by there being one.
 */
const imagesIn = async (document: { id: string }, req: PayloadRequest) => {
  const shape = new RegExp(`"([0-9a-f-]{${document.id.length}})"`, 'g')
  const named = [...JSON.stringify(document).matchAll(shape)].map(([, id]) => id!)
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: [...new Set(named)] } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

const usesOf = async (shownBy: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'image-uses',
    where: { shownBy: { equals: shownBy } },
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
    return payload.db.updateOne({ collection: 'images', where, data: { publicUses }, req })
  }
  const recount = async () => {
    const where = { image: { equals: image } }
    return store((await payload.count({ collection: 'image-uses', where, req })).totalDocs)
  }
  const increment = () => store({ $inc: difference })
  return keepCount({ req, name: `images:${image}`, increment, recount })
}

const addUse = async (use: Use, req: PayloadRequest) => {
  await req.payload.create({ collection: 'image-uses', data: use, depth: 0, req })
  await count(use.image, 1, req)
}

const removeUse = async ({ image, shownBy }: Use, req: PayloadRequest) => {
  const where = { image: { equals: image }, shownBy: { equals: shownBy } }
  await req.payload.db.deleteMany({ collection: 'image-uses', where, req })
  await count(image, -1, req)
}

const follow = async (shownBy: string, { collection, doc, req }: Change) => {
  const slug = collection.slug as CollectionSlug
  const where = { id: { equals: doc.id } }
  const shown = await findAsPublic({ collection: slug, where, req })
  const now = shown ? await imagesIn(shown as { id: string }, req) : []
  const before = await usesOf(shownBy, req)
  const added = now.filter((image) => !before.includes(image))
  const removed = before.filter((image) => !now.includes(image))
  for (const image of added) await addUse({ image, shownBy }, req)
  for (const image of removed) await removeUse({ image, shownBy }, req)
  const tags = [...added, ...removed].map((image) => `images:${image}`)
  if (tags.length) await invalidate(req, tags)
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
  await inTurn(req.payload, `uses:${shownBy}`, () => follow(shownBy, change))
  return doc
}

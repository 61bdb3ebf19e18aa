import type { CollectionSlug, PayloadRequest, SelectType } from 'payload'

/** A document that shows the picture: to readers, or in its newest version to the newsroom alone. */
export type Use = { collection: string; id: string; title: string; isPublic: boolean }

/** What the user may read of it, fifty of a collection at most, and how many more there are. */
export type Uses = { docs: Use[]; others: number }

const findRows = async ({ payload, transactionID }: PayloadRequest, image: string) => {
  const { docs } = await payload.db.find<{ shownBy: string; seenBy?: string | null }>({
    collection: 'image-uses',
    where: { image: { equals: image } },
    limit: 0,
    pagination: false,
    req: { transactionID },
  })
  return docs
}

const most = 50

const findReadable = async (req: PayloadRequest, slug: CollectionSlug, ids: string[]) => {
  const name = req.payload.collections[slug].config.admin.useAsTitle
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    depth: 0,
    // Of a collection that is closed to the user, nothing is read.
    disableErrors: true,
    draft: true,
    limit: most,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [String(name)]: true } as SelectType,
    user: req.user,
  })
  return docs.map((doc) => ({ id: String(doc.id), title: String(doc[name as 'id'] ?? doc.id) }))
}

/** Where a picture is used, in drafts, too; of what the user may not read, and of more, only the number is told. */
export const findUses = async (req: PayloadRequest, image: { id: string }): Promise<Uses> => {
  const rows = await findRows(req, image.id)
  const users = [...new Set(rows.map(({ shownBy }) => shownBy))]
  const shown = new Set(
    rows.filter(({ seenBy }) => seenBy !== 'newsroom').map(({ shownBy }) => shownBy),
  )
  const slugs = [...new Set(users.map((user) => user.split(':')[0] as CollectionSlug))]
  const lists = await Promise.all(
    slugs.map(async (slug) => {
      const own = users.filter((user) => user.startsWith(`${slug}:`))
      const ids = own.map((user) => user.slice(slug.length + 1))
      const readable = await findReadable(req, slug, ids)
      return readable.map(({ id, title }) => {
        return { collection: slug, id, title, isPublic: shown.has(`${slug}:${id}`) }
      })
    }),
  )
  const docs = lists.flat()
  return { docs, others: users.length - docs.length }
}

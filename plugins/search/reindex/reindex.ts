// Makes the whole index anew while the newsroom works: each story as it stands, then what is left over.
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import { engineOf } from '../engines/engineOf.ts'
import { indexAsItStands } from '../indexAsItStands.ts'

const batch = 100

/** How many stories the index should have, about: some may be under embargo. */
export const countStories = async (payload: Payload) => {
  const where = { _status: { equals: 'published' } }
  return (await payload.count({ collection: 'articles', where })).totalDocs
}

async function* everyPublished(payload: Payload) {
  for (let last = ''; ;) {
    const behind = last ? [{ id: { greater_than: last } }] : []
    const { docs } = await payload.find({
      collection: 'articles',
      where: { and: [{ _status: { equals: 'published' } }, ...behind] },
      depth: 0,
      limit: batch,
      pagination: false,
      select: {},
      sort: 'id',
    })
    yield docs.map(({ id }) => id)
    if (docs.length < batch) return
    last = docs.at(-1)!.id
  }
}

async function* everyIndexed(payload: Payload) {
  for (let last = ''; ;) {
    const ids = await engineOf(payload).list(payload, last, batch)
    yield ids
    if (ids.length < batch) return
    last = ids.at(-1)!
  }
}

// A batch is one transaction: long enough to be quick, short enough for others to write between.
const indexAll = async (payload: Payload, ids: string[]) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const id of ids) await indexAsItStands(req, id)
  })
}

const isPublished = async (payload: Payload, ids: string[]) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: batch,
    pagination: false,
    select: {},
  })
  const published = new Set(docs.map(({ id }) => id))
  return (id: string) => published.has(id)
}

/** Brings every story's entry up to date and takes away those of stories that are not out. */
export const reindex = async (payload: Payload, step: (stories: number) => void = () => {}) => {
  for await (const ids of everyPublished(payload)) {
    await indexAll(payload, ids)
    step(ids.length)
  }
  for await (const ids of everyIndexed(payload)) {
    if (ids.length === 0) return
    const isOut = await isPublished(payload, ids)
    await indexAll(
      payload,
      ids.filter((id) => !isOut(id)),
    )
  }
}

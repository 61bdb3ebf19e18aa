import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { publicSlug } from '../publicSlug.ts'
import { addressBefore } from './noteAddress.ts'

const collection = 'redirects' as const

const pathOf = (slug: string) => `/articles/${slug}`

type Leading = { from: string; to: string; req: PayloadRequest }

// Where an engine has no transactions, two who move a story at once may both begin the entry.
const lead = async ({ from, to, req }: Leading) => {
  const where = { from: { equals: from } }
  const update = () => req.payload.update({ collection, where, data: { to }, depth: 0, req })
  if ((await update()).docs.length > 0) return
  try {
    await req.payload.create({ collection, data: { from, to }, depth: 0, req })
  } catch (error) {
    if ((await update()).docs.length === 0) throw error
  }
}

const remove = (from: string, req: PayloadRequest) =>
  req.payload.delete({ collection, where: { from: { equals: from } }, depth: 0, req })

const collapse = ({ from, to, req }: Leading) =>
  req.payload.update({ collection, where: { to: { equals: from } }, data: { to }, depth: 0, req })

type Move = { id: string; known?: string; last?: string; req: PayloadRequest }

const follow = async ({ id, known, last, req }: Move): Promise<void> => {
  const now = await publicSlug(req, { id: { equals: id } })
  if (!now || now === known) return
  const to = pathOf(now)
  await remove(to, req)
  if (last && last !== now) {
    const from = pathOf(last)
    const isSomebodysHome = await publicSlug(req, { slug: { equals: last } })
    if (!isSomebodysHome) await lead({ from, to, req })
    await collapse({ from, to, req })
  }
  // Without transactions the story may have moved on meanwhile: whoever writes last looks again.
  await follow({ id, known: now, last: now, req })
}

/**
 * Once readers find a story at a new address, the one they last found it at leads there, and so do
 * those that led to it. A story always wins over an entry: where one has come to live, nothing
 * leads away; see docs/decisions/0013.
 */
export const leaveRedirect: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { now: known, last } = addressBefore(req, doc.id)
  // A change made in the database itself has passed no hook before it.
  await follow({ id: doc.id, known, last: last ?? doc.lastPublicSlug ?? undefined, req })
  return doc
}

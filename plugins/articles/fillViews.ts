import { setTimeout as pause } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { findStored } from '#kit/findStored.ts'
import { findUnkept } from '#kit/keptViews.ts'
import { stopSignal } from '#kit/stopping.ts'
import { queueViews, whenMade } from '#kit/viewQueue.ts'

/** Stories that are looked at together. */
const page = 50

const findBehind = async (payload: Payload, last?: string) => {
  const where: Where = last ? { id: { greater_than: last } } : {}
  const stories = await findStored(payload, { where, sort: 'id', limit: page, select: {} })
  return stories.map(({ id }) => id)
}

const fill = async (payload: Payload) => {
  let ids = await findBehind(payload)
  while (ids.length && !stopSignal(payload).aborted) {
    const begun = performance.now()
    for (const id of await findUnkept(payload, ids)) queueViews(payload, id)
    await whenMade(payload)
    // Half of the time is the readers'.
    await pause(performance.now() - begun)
    ids = await findBehind(payload, ids.at(-1))
  }
}

/**
 * Has the views made of all public stories that have none: of a newsroom from before they were kept, or
 * whose platform has changed. Nothing waits for it.
 */
export const fillViews = async (payload: Payload) => {
  fill(payload).catch((err: unknown) => {
    payload.logger.warn({ err, msg: 'The views of stories could not all be kept' })
  })
}

/** While nothing follows what stories are made from, views are forgotten: they would be shown again later. */
export const forgetViews = ({ db }: Payload) =>
  db.deleteMany({ collection: 'article-views', where: {} })

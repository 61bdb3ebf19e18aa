// The one way a hook says that something public has changed.
import type { Payload, PayloadRequest } from 'payload'
import { afterCommit, afterRollback, beforeCommit, isTransaction } from './afterCommit.ts'
import { deliveryCacheOf, droppedTags } from './deliveryCache.ts'
import { anyTag, dropViews, keptTags } from './dropViews.ts'
import { tell } from './otherProcesses.ts'

// Hooks and server may be loaded from two copies of this module: what they share hangs off Payload.
const key = Symbol.for('masthead.invalidating')
type Holder = { [key]?: Map<number | string, Set<string>> }

const gatheredIn = (payload: Payload) => ((payload as Payload & Holder)[key] ??= new Map())

// Behind the change: what was being made meanwhile may have been stored since, from what there was
// before.
const dropRows = async (payload: Payload, tags: string[]) => {
  const kept = keptTags(payload, tags)
  if (kept.length) await dropViews(payload, [...kept, anyTag])
}

const dropAnswers = async (payload: Payload, tags: string[]) => {
  deliveryCacheOf(payload).invalidate(tags)
  await tell(payload, { subject: droppedTags, content: tags })
}

// Of a change that many hooks tell of, rows are looked for once. With it, so that none is stored
// without it.
const dropWithCommit = async (req: PayloadRequest, id: number | string, gathered: Set<string>) => {
  const { payload } = req
  const all = gatheredIn(payload)
  all.set(id, gathered)
  await beforeCommit(req, () => dropViews(payload, keptTags(payload, [...gathered]), req))
  await afterCommit(req, () => {
    all.delete(id)
    return dropRows(payload, [...gathered])
  })
  // A work of its own: answers go, too, where rows could not.
  await afterCommit(req, () => dropAnswers(payload, [...gathered]))
  await afterRollback(req, () => all.delete(id))
}

// Nothing takes the change back here: who made it hears that rows have stayed.
const dropAtOnce = (req: PayloadRequest, tags: string[]) =>
  dropRows(req.payload, tags).finally(() => afterCommit(req, () => dropAnswers(req.payload, tags)))

/**
 * Drops the views of stories and the answers that carry one of `tags`, here and in the newsroom's
 * other processes, once the request's change is there to be read.
 */
export const invalidate = async (req: PayloadRequest, tags: string[]) => {
  const id = await req.transactionID
  if (!isTransaction(id)) return dropAtOnce(req, tags)
  const gathered = gatheredIn(req.payload).get(id)
  if (!gathered) return dropWithCommit(req, id, new Set(tags))
  for (const tag of tags) gathered.add(tag)
}

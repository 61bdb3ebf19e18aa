// Proves what is kept beside the ratings against the ratings themselves.
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import type { RatingsSettings } from '../settings.ts'
import { checkStory, type Fault } from './checkStory.ts'
import { repairStory } from './repairStory.ts'

const batch = 100
const tries = 3

export type WrongStory = { slug: string; faults: Fault[]; isMended: boolean }

type Story = { id: string; slug: string }
type Options = { repairs: boolean; step?: () => void }

/** How many stories there are to prove. */
export const countStories = async (payload: Payload) =>
  (await payload.count({ collection: 'articles', trash: true })).totalDocs

async function* everyStory(payload: Payload) {
  for (let last = ''; ;) {
    const { docs } = await payload.find({
      collection: 'articles',
      where: last ? { id: { greater_than: last } } : {},
      depth: 0,
      limit: batch,
      pagination: false,
      select: { slug: true },
      sort: 'id',
      trash: true,
    })
    for (const { id, slug } of docs) yield { id, slug: slug ?? id }
    if (docs.length < batch) return
    last = docs.at(-1)!.id
  }
}

// In a transaction of its own a story cannot change meanwhile. Where an engine has none, a reader may
// just have rated it: what is wrong stays wrong.
const findFaults = async (payload: Payload, { id }: Story, settings: RatingsSettings) => {
  let faults = await checkStory(await createLocalReq({}, payload), id, settings)
  for (let time = 1; faults.length && time < tries; time++) {
    const req = await createLocalReq({}, payload)
    faults = await inTransaction(req, () => checkStory(req, id, settings))
  }
  return faults
}

const repair = async (payload: Payload, story: Story, settings: RatingsSettings) => {
  for (let time = 1; time <= tries; time++) {
    await repairStory(await createLocalReq({}, payload), story.id, settings)
    if ((await findFaults(payload, story, settings)).length === 0) return true
  }
  return false
}

/**
 * Checks every story, in the trash too, while readers go on rating. With `repairs` what is wrong is
 * made right, and recorded. @returns the stories that were wrong
 */
export const recount = async (
  payload: Payload,
  settings: RatingsSettings,
  { repairs, step = () => {} }: Options,
) => {
  const wrong: WrongStory[] = []
  for await (const story of everyStory(payload)) {
    const faults = await findFaults(payload, story, settings)
    if (faults.length) {
      const isMended = repairs && (await repair(payload, story, settings))
      wrong.push({ slug: story.slug, faults, isMended })
    }
    step()
  }
  return wrong
}

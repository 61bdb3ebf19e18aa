// Proves what plugins keep of stories beside the rows that it counts.
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '#kit/inTransaction.ts'
import { recountsOf, type Fault, type Recount } from '#kit/recount.ts'

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
// just be at it: what is wrong stays wrong.
const findFaults = async (payload: Payload, { check }: Recount, { id }: Story) => {
  let faults = await check(await createLocalReq({}, payload), id)
  for (let time = 1; faults.length && time < tries; time++) {
    const req = await createLocalReq({}, payload)
    faults = await inTransaction(req, () => check(req, id))
  }
  return faults
}

const repair = async (payload: Payload, counts: Recount, story: Story) => {
  for (let time = 1; time <= tries; time++) {
    await counts.repair(await createLocalReq({}, payload), story.id)
    if ((await findFaults(payload, counts, story)).length === 0) return true
  }
  return false
}

const prove = async (payload: Payload, story: Story, repairs: boolean) => {
  const wrong: WrongStory = { slug: story.slug, faults: [], isMended: repairs }
  for (const counts of recountsOf(payload.config)) {
    const faults = await findFaults(payload, counts, story)
    if (faults.length === 0) continue
    const isMended = repairs && (await repair(payload, counts, story))
    wrong.faults.push(...faults)
    wrong.isMended &&= isMended
  }
  return wrong
}

/**
 * Checks every story, in the trash too, while readers go on. With `repairs` what is wrong is made
 * right. @returns the stories that were wrong
 */
export const recount = async (payload: Payload, { repairs, step = () => {} }: Options) => {
  const wrong: WrongStory[] = []
  for await (const story of everyStory(payload)) {
    const proven = await prove(payload, story, repairs)
    if (proven.faults.length) wrong.push(proven)
    step()
  }
  return wrong
}

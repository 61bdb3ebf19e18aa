// A reader asks, by nothing but an e-mail, for what is stored of them: whoever reads its mail gets an
// answer, and whoever asked learns nothing.
import { getCurrentDate, type Payload } from 'payload'
import { inTurn } from '#kit/inTurn.ts'
import { isStopped } from '../mail/mailStop.ts'
import { writerMark } from '../marks.ts'

const hour = 60 * 60 * 1000

const prefix = 'comments-data-asked:'
const asked = (writer: string) => prefix + writer

const isKnown = async (payload: Payload, writer: string) => {
  const where = { writer: { equals: writer } }
  const { totalDocs } = await payload.count({ collection: 'comments', where })
  return totalDocs > 0 || isStopped(payload, writer)
}

const isDue = async ({ kv }: Payload, key: string) => {
  const last = await kv.get<string>(key)
  return !last || Date.parse(last) + hour <= getCurrentDate().getTime()
}

/**
 * Queues a letter with the link, where something is stored and the last letter is an hour old. The
 * address waits encrypted: jobs that fail for good are kept.
 */
export const askForData = (payload: Payload, email: string) => {
  const writer = writerMark(payload, email)
  return inTurn(payload, asked(writer), async () => {
    if (!(await isKnown(payload, writer)) || !(await isDue(payload, asked(writer)))) return
    await payload.kv.set(asked(writer), getCurrentDate().toISOString())
    await payload.jobs.queue({ task: 'mailMyData', input: { address: payload.encrypt(email) } })
  })
}

/** Forgets who has asked more than an hour ago. */
export const forgetAsked = async (payload: Payload) => {
  const keys = (await payload.kv.keys()).filter((key) => key.startsWith(prefix))
  for (const key of keys) {
    if (await isDue(payload, key)) await payload.kv.delete(key)
  }
}

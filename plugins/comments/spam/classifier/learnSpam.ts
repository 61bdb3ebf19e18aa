import type { Payload, TaskConfig, Where } from 'payload'
import { learn, type Example, type Kind } from './model.ts'
import { certainPercent } from './spamScore.ts'
import { storeModel } from './storedModel.ts'
import { tokensOf } from './tokensOf.ts'

const mostExamples = 2_000

const newest = { depth: 0, limit: mostExamples, pagination: false, sort: '-createdAt' } as const

/** Of what the classifier was certain of, what a moderator has made spam, or found to be spam. */
const findConfirmed = async (payload: Payload) => {
  const { docs: certain } = await payload.find({
    collection: 'comments',
    where: { status: { equals: 'spam' }, spamScore: { greater_than_equal: certainPercent } },
    select: {},
    ...newest,
  })
  const { docs: acts } = await payload.find({
    collection: 'comment-acts',
    where: {
      comment: { in: certain.map(({ id }) => id) },
      name: { equals: 'judge' },
      to: { equals: 'spam' },
    },
    depth: 0,
    pagination: false,
    select: { comment: true },
  })
  return [...new Set(acts.map(({ comment }) => comment))]
}

// What the classifier itself has put away, and nobody has looked at, must not teach it.
const isSpam = async (payload: Payload): Promise<Where> => ({
  status: { equals: 'spam' },
  or: [
    { spamScore: { exists: false } },
    { spamScore: { less_than: certainPercent } },
    { id: { in: await findConfirmed(payload) } },
  ],
})

const isApproved: Where = { status: { equals: 'approved' } }

type Wanted = { kind: Kind; where: Where }

const examplesOf = async (payload: Payload, { kind, where }: Wanted): Promise<Example[]> => {
  const { docs } = await payload.find({
    collection: 'comments',
    where,
    select: { body: true, authorEmail: true },
    ...newest,
  })
  return docs.map((comment) => ({ kind, tokens: tokensOf(comment) }))
}

/** Learns anew from the newest comments of each kind, whatever was known before. */
export const learnSpam: TaskConfig<'learnSpam'> = {
  slug: 'learnSpam',
  inputSchema: [],
  retries: { attempts: 2 },
  handler: async ({ req: { payload } }) => {
    const spam = await examplesOf(payload, { kind: 'spam', where: await isSpam(payload) })
    const approved = await examplesOf(payload, { kind: 'approved', where: isApproved })
    const json = learn([...spam, ...approved])
    await storeModel(payload, { json, spam: spam.length, approved: approved.length })
    return { output: {} }
  },
}

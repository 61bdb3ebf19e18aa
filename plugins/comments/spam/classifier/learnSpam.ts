import type { Payload, TaskConfig, Where } from 'payload'
import { learn, type Example, type Kind } from './model.ts'
import { certainPercent } from './spamScore.ts'
import { storeModel } from './storedModel.ts'
import { tokensOf } from './tokensOf.ts'

const mostExamples = 2_000

// What the classifier itself has put away, nobody has looked at: it must not teach itself.
const isTaught: Record<Kind, Where> = {
  approved: { status: { equals: 'approved' } },
  spam: {
    status: { equals: 'spam' },
    or: [{ spamScore: { exists: false } }, { spamScore: { less_than: certainPercent } }],
  },
}

const examplesOf = async (payload: Payload, kind: Kind): Promise<Example[]> => {
  const { docs } = await payload.find({
    collection: 'comments',
    where: isTaught[kind],
    depth: 0,
    limit: mostExamples,
    pagination: false,
    select: { body: true, authorEmail: true },
    sort: '-createdAt',
  })
  return docs.map((comment) => ({ kind, tokens: tokensOf(comment) }))
}

/** Learns anew from the newest comments of each kind, whatever was known before. */
export const learnSpam: TaskConfig<'learnSpam'> = {
  slug: 'learnSpam',
  inputSchema: [],
  retries: { attempts: 2 },
  handler: async ({ req: { payload } }) => {
    const spam = await examplesOf(payload, 'spam')
    const approved = await examplesOf(payload, 'approved')
    const json = learn([...spam, ...approved])
    await storeModel(payload, { json, spam: spam.length, approved: approved.length })
    return { output: {} }
  },
}

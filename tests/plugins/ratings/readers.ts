// Readers who rate, each from a place of their own, and what is stored of it.
import { createHmac, randomBytes } from 'node:crypto'
import { createAgent } from '../../helpers/agent.ts'
import type { Platform } from '../../helpers/startPlatform.ts'

export type Story = { id: string; slug?: string | null }

export const ratingOf = ({ slug }: Story) => `/v1/articles/${slug}/rating`

let address = 0

/** An IPv4 address that nobody else has in this test file. */
export const newAddress = () => {
  address += 1
  return `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`
}

/** A cookie as the platform signs it. */
const signedCookie = ({ secret }: Platform['payload']) => {
  const id = randomBytes(16).toString('hex')
  return `${id}.${createHmac('sha256', secret).update(`visitor:${id}`).digest('base64url')}`
}

type Place = { address?: string; browser?: string }

/** Readers of a platform that trusts its proxy about their addresses. */
export const readersOf = (platform: Pick<Platform, 'base' | 'payload'>) => {
  /** A reader without a cookie yet. @param place by default one of their own */
  const create = ({ address = newAddress(), browser = 'Firefox' }: Place = {}) => {
    const agent = createAgent(platform.base)
    const headers = { 'x-forwarded-for': address, 'user-agent': browser }
    return {
      rate: (story: Story, value: unknown) => agent.put(ratingOf(story), { value }, headers),
      withdraw: (story: Story) => agent.delete(ratingOf(story), undefined, headers),
      jar: agent.jar,
    }
  }

  /** A reader who has been here before. */
  const createKnown = () => {
    const reader = create()
    reader.jar.set('masthead_visitor', signedCookie(platform.payload))
    return reader
  }

  /** As many readers as there are values rate the story, one after the other. */
  const rateAll = async (story: Story, values: number[]) => {
    const answers = []
    for (const value of values) answers.push(await create().rate(story, value))
    return answers
  }

  const read = async (story: Story) => (await createAgent(platform.base).get(ratingOf(story))).body

  const rowsOf = async ({ id }: Story) => {
    const where = { article: { equals: id } }
    const options = { where, depth: 0, pagination: false, showHiddenFields: true } as const
    return (await platform.payload.find({ collection: 'ratings', ...options })).docs
  }

  const totalsOf = async ({ id }: Story) => {
    const where = { article: { equals: id } }
    const { docs } = await platform.payload.find({ collection: 'rating-totals', where, depth: 0 })
    return docs[0]!
  }

  const rankOf = async ({ id }: Story) =>
    (await platform.payload.findByID({ collection: 'articles', id, depth: 0 })).ratingRank ?? null

  /** What was done to a story’s ratings, oldest first. */
  const actsOn = async ({ id }: Story) => {
    const where = { article: { equals: id } }
    const options = { where, depth: 0, pagination: false, sort: 'createdAt' } as const
    return (await platform.payload.find({ collection: 'rating-acts', ...options })).docs
  }

  return { actsOn, rankOf, create, createKnown, rateAll, read, rowsOf, totalsOf }
}

// Readers who rate, each from a place of their own, and what is stored of it.
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

  return { create, rateAll, read, rowsOf, totalsOf }
}

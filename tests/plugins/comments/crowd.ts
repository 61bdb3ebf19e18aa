// Many readers at once, each with an e-mail of their own, and what is stored and shown afterwards.
import { createAgent, type Answer } from '../../helpers/agent.ts'
import { unique } from '../../helpers/factories.ts'
import type { Platform } from '../../helpers/startPlatform.ts'

export type Story = { id: string; slug?: string | null }
export type Sent = { body: string; authorEmail: string; parent?: string; answer: Answer }
type Nested = { id: string; replies: Nested[] }

export const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n))

const idsIn = (docs: Nested[]): string[] =>
  docs.flatMap(({ id, replies }) => [id, ...idsIn(replies)])

export const crowd = (platform: Platform) => {
  const send = async ({ slug }: Story, comment: Omit<Sent, 'answer'>): Promise<Sent> => {
    const path = `/v1/articles/${slug}/comments`
    const sent = { authorName: 'Bạn đọc', ...comment }
    return { ...comment, answer: await createAgent(platform.base).post(path, sent) }
  }

  const newComment = (parent?: string) => {
    const authorEmail = `${unique('reader').replace(' ', '.')}@reader.test`
    return { body: unique('Một lời'), authorEmail, ...(parent ? { parent } : {}) }
  }

  /** `count` readers, each with something of their own to say. */
  const write = (story: Story, count: number, parent?: string) =>
    times(count, () => send(story, newComment(parent)))

  /** `count` readers whose finger slips: each sends the same twice, at the same moment. */
  const writeTwice = (story: Story, count: number) =>
    times(count, () => newComment()).map((comment) =>
      Promise.all([send(story, comment), send(story, comment)]),
    )

  const rowsOf = async ({ id }: Story) => {
    const where = { article: { equals: id } }
    const options = { where, depth: 0, pagination: false } as const
    return (await platform.payload.find({ collection: 'comments', ...options })).docs
  }

  /** The ids on all pages of a story's threads. */
  const shownOn = async ({ slug }: Story) => {
    const ids: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const query: string = after && `&after=${encodeURIComponent(after)}`
      const path = `/v1/articles/${slug}/comments?limit=25${query}`
      const { body } = await platform.reader.get(path)
      ids.push(...idsIn(body.docs))
      after = body.nextCursor
    }
    return ids.sort()
  }

  const countOf = async ({ slug }: Story): Promise<number> =>
    (await platform.reader.get(`/v1/articles/${slug}`)).body.comments.count

  const storedCountOf = async ({ id }: Story) => {
    const where = { article: { equals: id } }
    const { docs } = await platform.payload.find({ collection: 'discussions', where, depth: 0 })
    return docs.map(({ approved }) => approved)
  }

  return { write, writeTwice, rowsOf, shownOn, countOf, storedCountOf }
}

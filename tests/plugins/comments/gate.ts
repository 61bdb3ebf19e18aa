// The gate to test at: rules as a test settles them, readers at addresses of their own.
import { createAgent } from '../../helpers/agent.ts'
import { factories, unique } from '../../helpers/factories.ts'
import { startPlatform } from '../../helpers/startPlatform.ts'

export type Story = { id: string; slug?: string | null }

type Said = {
  body?: unknown
  authorName?: unknown
  authorEmail?: unknown
  parent?: unknown
  wantsAnswers?: unknown
}

export const newEmail = (domain = 'reader.test') => `${unique('lan').replace(' ', '.')}@${domain}`

let networks = 0
/** An address that nobody has written from. */
export const newAddress = () => `10.${(networks += 1)}.0.1`

export const openGate = async () => {
  const platform = await startPlatform({ trustProxy: true })
  const make = factories(platform.payload)
  const { moderator, payload } = platform
  const standard = await payload.findGlobal({ slug: 'comment-rules', depth: 0 })

  /** What is settled for a test; all else is as at the beginning. */
  const settle = async (rules: object = {}) => {
    const answer = await moderator.post('/api/globals/comment-rules', { ...standard, ...rules })
    expect(answer.status).toBe(200)
  }

  const openStory = (data: object = {}) => make.createArticle({ commentPolicy: 'open', ...data })

  /** Comments on a story, as nobody known from nowhere known unless told otherwise. */
  const comment = (story: Story, said: Said = {}, address = newAddress()) =>
    createAgent(platform.base).post(
      `/v1/articles/${story.slug}/comments`,
      { authorName: 'Lan', authorEmail: newEmail(), body: unique('Bài hay'), ...said },
      { 'x-forwarded-for': address },
    )

  /** The comment as moderators find it. */
  const asStored = async (id: string) => (await moderator.get(`/api/comments/${id}?depth=0`)).body

  const countOn = async ({ id }: Story) => {
    const where = { article: { equals: id } }
    return (await payload.count({ collection: 'comments', where })).totalDocs
  }

  /** Comments, and answers what was stored. */
  const passed = async (...sent: Parameters<typeof comment>) => {
    const { status, body } = await comment(...sent)
    expect([201, 202]).toContain(status)
    return asStored(body.id)
  }

  return { ...platform, make, settle, openStory, comment, passed, asStored, countOn }
}

export type Gate = Awaited<ReturnType<typeof openGate>>

// While an answer waits at the gate for a service outside, a moderator judges what it answers.
import type { CollectionBeforeChangeHook, Plugin } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { outsideTransaction } from '#kit/outsideTransaction.ts'
import { createGate } from '../../database/heldStories.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

const words = 'Xin chờ một lát.'
const gate = createGate()

const askOutside: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create' && data.body === words) await outsideTransaction(req, gate.pass)
  return data
}
const slowly: Plugin = (config) => addHooks(config, 'comments', { beforeChange: [askOutside] })

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [slowly] })
})
afterAll(() => platform.stop())

describe('an answer whose thread is rejected while it waits at the gate', () => {
  it('is refused, stored nowhere and counted nowhere', async () => {
    const { moderator, payload, reader } = platform
    const { createArticle, createComment } = factories(payload)
    const { id, slug } = await createArticle({ commentPolicy: 'open' })
    const top = await createComment(id)
    const parent = await createComment(id, { parent: top.id })
    const sent = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: words }
    const path = `/v1/articles/${slug}/comments`

    const answering = reader.post(path, { ...sent, parent: parent.id })
    await gate.reached
    await moderator.patch(`/api/comments/${top.id}`, { status: 'rejected' })
    gate.open()

    const { status, body } = await answering
    expect([status, body.errors[0].code]).toEqual([422, 'PARENT_NOT_FOUND'])
    const stored = await payload.count({
      collection: 'comments',
      where: { article: { equals: id } },
    })
    expect(stored.totalDocs).toBe(2)
    const story = await reader.get(`/v1/articles/${slug}`)
    expect(story.body.comments.count).toBe(0)
  })
})

// What is refused is no fault: whoever is refused, again and again, does not fill the log of faults.
import type { Plugin } from 'payload'
import { addHooks } from '#kit/extendConfig.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const failingTags: Plugin = (config) =>
  addHooks(config, 'tags', {
    beforeChange: [
      ({ data }) => {
        if (data.name === 'Hỏng') throw new Error('The hook fails')
        return data
      },
    ],
  })

let platform: Platform
let faults: { err?: Error }[]

beforeAll(async () => {
  platform = await startPlatform({ plugins: [failingTags] })
  platform.payload.logger.error = ((entry: { err?: Error }) => faults.push(entry)) as never
})
beforeEach(() => {
  faults = []
})
afterAll(() => platform.stop())

const createTag = (name: string) => `mutation { createTag(data: { name: "${name}" }) { id } }`

it('says nothing of refusals through GraphQL', async () => {
  const { id } = await factories(platform.payload).createArticle({ commentPolicy: 'open' })
  const comment = `mutation { createComment(data: { article: "${id}", authorName: "Lan",
    authorEmail: "lan@reader.test", body: "Hay" }) { id } }`
  const answers = [
    await platform.reader.graphql(createTag('Kinh tế')),
    await platform.reader.graphql(comment),
    await platform.reader.graphql(comment),
  ]
  expect(answers.map(({ body }) => Boolean(body.errors))).toEqual([true, false, true])
  expect(faults).toEqual([])
})

it('says nothing of a body that is no JSON, which GraphQL refuses as REST does', async () => {
  for (const path of ['/api/graphql', '/api/tags']) {
    const { status, body } = await platform.reader.post(path, '{"query":')
    expect([status, body.errors[0].message]).toEqual([400, 'Invalid JSON'])
  }
  expect(faults).toEqual([])
})

it('says nothing of refused filters and of wrong passwords', async () => {
  const filtered = await platform.reader.get('/api/users?where[email][like]=a')
  const login = { email: 'editor@news.test', password: 'wrong' }
  const refused = await platform.reader.post('/api/users/login', login)
  const hidden = await platform.reader.get('/api/comments?where[authorEmail][like]=a')
  expect([filtered.status, refused.status, hidden.status]).toEqual([403, 401, 400])
  expect(faults).toEqual([])
})

it('tells of a fault, through GraphQL too, which is not told to whoever asked', async () => {
  const { body } = await platform.editor.graphql(createTag('Hỏng'))
  expect(body.errors[0].message).toBe('Something went wrong.')
  expect(faults.map(({ err }) => err?.message)).toEqual(['The hook fails'])
})

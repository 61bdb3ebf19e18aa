// Payload lets in whoever can sign in, where nothing else is said. Here something else is said for
// every collection, those of Payload and of the plugins to come included.
import { buildConfig, type Access, type Config, type SanitizedConfig } from 'payload'
import { readEnv } from '#config/env.ts'
import { addJob } from '#kit/extendConfig.ts'
import { plugins } from '#plugins/index.ts'
import { createConfig } from '../../src/createConfig.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const operations = ['create', 'read', 'update', 'delete', 'readVersions'] as const

const person = (roles?: string[]) =>
  roles && { id: 'someone', collection: 'users', email: 'someone@news.test', roles }

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})

afterAll(() => platform.stop())

const answerOf = (access: Access | undefined, roles?: string[]) => {
  const req = { payload: platform.payload, user: person(roles), context: {} }
  return access?.({ req: req as never, data: {} })
}

describe('the default access', () => {
  const slugs = [
    'users',
    'images',
    'image-uses',
    'articles',
    'article-views',
    'authors',
    'sections',
    'tags',
    'comments',
    'comment-acts',
    'comment-bans',
    'comment-claims',
    'comment-likes',
    'comment-reports',
    'mail-stops',
    'discussions',
    'ratings',
    'rating-acts',
    'rating-totals',
    'redirects',
    'renditions',
    'transitions',
    'webhooks',
    'webhook-deliveries',
    'payload-jobs',
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
  ] as const

  it.each(slugs)('has been replaced in %s: without a role, one is nobody', async (slug) => {
    const access = platform.payload.collections[slug].config.access as Record<string, Access>
    for (const operation of operations) {
      if (slug === 'users' && operation === 'update') continue // their own account: below
      const nobody = await answerOf(access[operation], [])
      expect({ operation, answer: nobody }).toEqual({
        operation,
        answer: await answerOf(access[operation]),
      })
    }
  })

  it.each(['users', 'comments', 'sections'] as const)(
    'has been replaced for versions of %s, which keeps none',
    async (slug) => {
      for (const path of [`/api/${slug}/versions`, `/api/${slug}/versions/some-id`]) {
        expect((await platform.admin.get(path)).status).toBe(403)
      }
    },
  )

  it('has been replaced where a locked account is opened again', async () => {
    const { unlock } = platform.payload.collections.users.config.access
    for (const roles of [undefined, [], ['journalist'], ['editor'], ['moderator']]) {
      expect(await answerOf(unlock, roles)).toBe(false)
    }
    expect(await answerOf(unlock, ['admin'])).toBe(true)
  })

  it('leaves users their own account and their own preferences', async () => {
    const { users, 'payload-preferences': preferences } = platform.payload.collections
    expect(await answerOf(users.config.access.update, ['journalist'])).toEqual({
      id: { equals: 'someone' },
    })
    for (const operation of ['read', 'update', 'delete'] as const) {
      expect(await answerOf(preferences.config.access[operation])).toBe(false)
      expect(await answerOf(preferences.config.access[operation], ['journalist'])).toEqual({
        and: [{ 'user.value': { equals: 'someone' } }, { 'user.relationTo': { equals: 'users' } }],
      })
    }
  })
})

describe('jobs', () => {
  let config: SanitizedConfig

  beforeAll(async () => {
    const env = readEnv({
      DATABASE_URL: 'file:./never-opened.db',
      PAYLOAD_SECRET: 'a secret of no importance, long enough',
      LOG_LEVEL: 'silent',
    })
    const task = { slug: 'anything', handler: () => ({ output: {} }) }
    const own = plugins({ siteUrl: 'http://news.test' })
    const list = [...own, (given: Config) => addJob(given, task as never)]
    config = await buildConfig(await createConfig(env, list))
  })

  const jobs = () => config.collections.find(({ slug }) => String(slug) === 'payload-jobs')!

  it('are seen and removed by admins, and written by the platform alone', async () => {
    const { create, read, update, delete: remove } = jobs().access
    for (const roles of [undefined, [], ['journalist'], ['editor'], ['moderator']]) {
      for (const access of [create, read, update, remove]) {
        expect(await answerOf(access, roles)).toBe(false)
      }
    }
    for (const access of [read, remove]) expect(await answerOf(access, ['admin'])).toBe(true)
    for (const access of [create, update]) expect(await answerOf(access, ['admin'])).toBe(false)
  })

  it('are run, queued and cancelled by admins only', async () => {
    const { run, queue, cancel } = config.jobs.access as Record<string, Access>
    for (const access of [run, queue, cancel]) {
      for (const roles of [undefined, [], ['journalist'], ['editor'], ['moderator']]) {
        expect(await answerOf(access, roles)).toBe(false)
      }
      expect(await answerOf(access, ['admin'])).toBe(true)
    }
  })

  it('answer nobody but admins', async () => {
    for (const agent of [platform.reader, platform.journalist, platform.editor]) {
      expect((await agent.get('/api/payload-jobs')).status).toBe(403)
      expect((await agent.get('/api/payload-jobs/run')).status).toBe(401)
    }
    expect((await platform.admin.get('/api/payload-jobs')).status).toBe(200)
  })

  it('tell of their schedules to admins alone, and let nobody change them', async () => {
    const path = '/api/globals/payload-jobs-stats'
    for (const agent of [platform.reader, platform.journalist, platform.editor]) {
      expect((await agent.get(path)).status).toBe(403)
      expect((await agent.post(path, { stats: {} })).status).toBe(403)
    }
    expect((await platform.admin.get(path)).status).toBe(200)
    expect((await platform.admin.post(path, { stats: {} })).status).toBe(403)
  })
})

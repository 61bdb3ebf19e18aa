// A plugin of somebody else's, in a platform that runs.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, createLocalReq, getPayload, type Payload } from 'payload'
import { readEnv } from '#config/env.ts'
import { migrate, SchemaDrift } from '#database/migrate.ts'
import { commentsPlugin } from '#plugins/comments/index.ts'
import { plugins } from '#plugins/index.ts'
import { createConfig } from '../../src/createConfig.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { noShouting, stationsPlugin, weatherPlugin } from './thirdPartyPlugin.ts'

const degrees = new Map<string, number>()
const asked: string[] = []

const measure = (place: string) => {
  asked.push(place)
  return degrees.get(place)
}

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [weatherPlugin({ measure })] })
})
afterAll(() => platform.stop())
beforeEach(() => void (asked.length = 0))

const weatherAt = (place: string) =>
  platform.reader.get(`/v1/weather?place=${encodeURIComponent(place)}`)

describe('the route of a third party', () => {
  it('answers over HTTP what its schema names, and nothing else', async () => {
    degrees.set('Đà Lạt', 18.5)
    const { status, body } = await weatherAt('Đà Lạt')
    expect(status).toBe(200)
    expect(body).toEqual({ place: 'Đà Lạt', degrees: 18.5 })
  })

  it('refuses bad input in the contract’s shape, naming each parameter', async () => {
    const { status, body } = await platform.reader.get('/v1/weather?plaec=Huế')
    expect(status).toBe(400)
    expect(body).toEqual({
      errors: [
        { code: 'INVALID_INPUT', message: expect.any(String), path: 'place' },
        { code: 'INVALID_INPUT', message: 'There is no such parameter.', path: 'plaec' },
      ],
      requestId: expect.any(String),
    })
    expect(asked).toEqual([])
  })

  it('answers its own errors with their code and status', async () => {
    const { status, body } = await weatherAt('Atlantis')
    expect(status).toBe(404)
    expect(body.errors).toEqual([
      { code: 'NOBODY_MEASURES', message: 'Nobody measures there.', path: 'place' },
    ])
  })

  it('takes no other method', async () => {
    const { status, headers } = await platform.reader.post('/v1/weather?place=Huế', {})
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('GET, HEAD')
  })

  it('stands in the description of the API, with its parameters and its answer', async () => {
    const { body } = await platform.reader.get('/v1/openapi.json')
    expect(body.paths['/v1/weather'].get).toMatchObject({
      summary: 'How warm it is',
      parameters: [{ name: 'place', in: 'query', required: true, schema: { type: 'string' } }],
      responses: {
        200: {
          content: {
            'application/json': {
              schema: { properties: { place: { type: 'string' }, degrees: { type: 'number' } } },
            },
          },
        },
      },
    })
  })

  it('stands beside the platform’s own routes', async () => {
    const { status, body } = await platform.reader.get('/v1/articles')
    expect(status).toBe(200)
    expect(body.docs).toEqual(expect.any(Array))
  })
})

describe('the answers of a third party’s route', () => {
  it('are kept as the route says, and made once', async () => {
    degrees.set('Pleiku', 21)
    const first = await weatherAt('Pleiku')
    degrees.set('Pleiku', 30)
    const second = await weatherAt('Pleiku')
    expect(second.body).toEqual({ place: 'Pleiku', degrees: 21 })
    expect(asked).toEqual(['Pleiku'])
    expect(first.headers.get('cache-control')).toBe(
      'public, max-age=600, stale-while-revalidate=600',
    )
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('are not sent again to a client that has them', async () => {
    degrees.set('Kon Tum', 24)
    const { headers } = await weatherAt('Kon Tum')
    const etag = headers.get('etag')!
    const { status, body } = await platform.reader.get('/v1/weather?place=Kon%20Tum', {
      'if-none-match': etag,
    })
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect({ status, body }).toEqual({ status: 304, body: '' })
  })

  it('are dropped by the plugin’s own hook on another plugin’s collection', async () => {
    const { createArticle } = factories(platform.payload)
    const { slug } = await createArticle()
    degrees.set('Huế', 25)
    await weatherAt('Huế')
    degrees.set('Huế', 33)
    const comment = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: 'Nóng quá.' }
    expect((await platform.reader.post(`/v1/articles/${slug}/comments`, comment)).status).toBe(202)
    expect((await weatherAt('Huế')).body.degrees).toBe(33)
  })

  it('are kept when such a comment is refused', async () => {
    const { createArticle } = factories(platform.payload)
    const { slug } = await createArticle({ commentPolicy: 'closed' })
    degrees.set('Vinh', 25)
    await weatherAt('Vinh')
    degrees.set('Vinh', 33)
    const comment = { authorName: 'Lan', authorEmail: 'lan@reader.test', body: 'Nóng quá.' }
    expect((await platform.reader.post(`/v1/articles/${slug}/comments`, comment)).status).toBe(403)
    expect((await weatherAt('Vinh')).body.degrees).toBe(25)
  })
})

// The gate of a comments plugin that was given a phase more, as it stands in its config.
const gateWith = async (payload: Payload, comment: Record<string, unknown>) => {
  const collections = ['articles', 'sections', 'users']
  const config = await commentsPlugin({ phases: (defaults) => [noShouting, ...defaults] })({
    ...payload.config,
    collections: collections.map((slug) => ({ slug, fields: [] })),
    globals: [],
    custom: {},
  } as never)
  const comments = config.collections!.find(({ slug }) => slug === 'comments')!
  const req = await createLocalReq({}, payload)
  let data: unknown = comment
  for (const hook of comments.hooks!.beforeChange!) {
    data = await hook({ data, operation: 'create', req } as never)
  }
  return data
}

describe('a moderation phase of a third party', () => {
  const comment = { authorName: 'Lan', authorEmail: 'lan@reader.test' }

  it('refuses what it is there to refuse', async () => {
    const { id } = await factories(platform.payload).createArticle()
    const shouted = gateWith(platform.payload, { ...comment, article: id, body: 'NÓNG QUÁ!' })
    await expect(shouted).rejects.toMatchObject({ code: 'SHOUTING', status: 422, path: 'body' })
  })

  it('leaves the rest to the phases behind it', async () => {
    const { createArticle } = factories(platform.payload)
    const [moderated, closed] = [
      await createArticle(),
      await createArticle({ commentPolicy: 'closed' }),
    ]
    const said = { ...comment, body: 'Nóng quá!' }
    await expect(
      gateWith(platform.payload, { ...said, article: moderated.id }),
    ).resolves.toMatchObject({ ...said, status: 'pending', flags: [] })
    await expect(gateWith(platform.payload, { ...said, article: closed.id })).rejects.toMatchObject(
      {
        code: 'COMMENTS_CLOSED',
      },
    )
  })
})

// A database of its own: the collection is one that the migrations do not know.
const startWithStations = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-stations-'))
  const url = new URL(process.env.TEST_MONGODB_URL || `file:${folder}/stations.db`)
  if (process.env.TEST_MONGODB_URL) url.pathname = `/stations_${randomBytes(6).toString('hex')}`
  const env = readEnv({
    DATABASE_URL: process.env.TEST_MONGODB_URL ? url.href : `file:${folder}/stations.db`,
    DATABASE_COMPATIBILITY: process.env.DATABASE_COMPATIBILITY,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'silent',
  })
  const config = await buildConfig(await createConfig(env, [...plugins(), stationsPlugin()]))
  const payload = await getPayload({ config, key: 'stations' })
  const stop = async () => {
    const { connection } = payload.db as { connection?: { dropDatabase: () => Promise<unknown> } }
    await connection?.dropDatabase()
    await payload.destroy()
    await rm(folder, { recursive: true })
  }
  return { payload, stop }
}

describe('a plugin that stores something new', () => {
  const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it
  const onMongodb = process.env.TEST_MONGODB_URL ? it : it.skip

  onSqlite('stops the start on SQLite and names the command that makes the migration', async () => {
    const { payload, stop } = await startWithStations()
    const refusal = await migrate(payload).catch((error: unknown) => error)
    await stop()
    expect(refusal).toBeInstanceOf(SchemaDrift)
    expect(refusal).toMatchObject({ message: expect.stringContaining('npm run migrate:create') })
    expect(refusal).toMatchObject({ message: expect.stringContaining('weather_station') })
  })

  onMongodb('needs no migration on MongoDB', async () => {
    const { payload, stop } = await startWithStations()
    await migrate(payload)
    const data = { place: 'Đà Lạt' }
    const made = await payload.create({
      collection: 'weather-stations' as never,
      data: data as never,
    })
    await stop()
    expect(made).toMatchObject(data)
  })
})

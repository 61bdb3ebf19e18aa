// The embedded database beside another process that writes to the same file.
import { createClient } from '@libsql/client'
import { createAgent } from '../helpers/agent.ts'
import { factories, unique } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { endOthers, holdLock, writeInLoop } from './otherProcess.ts'

const describeSqlite = process.env.TEST_MONGODB_URL ? describe.skip : describe

describeSqlite('a platform whose database file another process writes to', () => {
  let platform: Platform
  let url: string

  beforeAll(async () => {
    platform = await startPlatform()
    url = `file:${platform.folder}/test.db`
  })
  afterAll(() => platform.stop())
  afterEach(endOthers)

  const createStory = () => factories(platform.payload).createArticle({ commentPolicy: 'open' })

  const comment = (slug: string | null | undefined) =>
    createAgent(platform.base).post(`/v1/articles/${slug}/comments`, {
      authorName: 'Bạn đọc',
      authorEmail: 'reader@reader.test',
      body: unique('Bình luận'),
    })

  const countIn = async (table: string) => {
    const client = createClient({ url })
    const { rows } = await client.execute(`SELECT count(*) AS n FROM ${table}`)
    client.close()
    return Number(rows[0]?.n)
  }

  it('fails no request, and loses nothing of either', async () => {
    const { slug } = await createStory()
    const other = await writeInLoop(url)
    const answers = await Promise.all(Array.from({ length: 100 }, () => comment(slug)))
    const written = await other.stop()
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([201])
    expect(await countIn('beside')).toBe(written)
    expect(written).toBeGreaterThan(0)
    const { body } = await platform.reader.get(`/v1/articles/${slug}`)
    expect(body.comments.count).toBe(100)
  })

  it('goes on reading while the other holds on to the file, and writes once it lets go', async () => {
    const { slug } = await createStory()
    const lock = await holdLock(url)
    const commenting = comment(slug)
    // As many as it takes for the comment to have come to where it waits for the file.
    for (let limit = 1; limit <= 30; limit++) {
      const { status } = await platform.reader.get(`/v1/articles?limit=${limit}`)
      expect(status).toBe(200)
    }
    await lock.release()
    expect((await commenting).status).toBe(201)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).body.comments.count).toBe(1)
  })
})

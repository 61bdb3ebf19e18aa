import { sql } from '@payloadcms/db-sqlite'
import { factories } from '../helpers/factories.ts'
import * as mostDiscussed from '../../src/migrations/20261127_053627_most_discussed.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

const migrate = (migration: unknown) => {
  const { db } = platform.payload
  const run = db.migrate as (args: unknown) => Promise<void>
  return run.call(db, { migrations: [migration] })
}

type Run = { db: { run: (statement: unknown) => Promise<unknown> } }

// As on a file from before there was such a number.
const discussAnew = {
  ...mostDiscussed,
  name: '29990101_000001_most_discussed',
  up: async (args: Parameters<typeof mostDiscussed.up>[0]) => {
    await mostDiscussed.down(args)
    await mostDiscussed.up(args)
  },
}

onSqlite('the most discussed begin with the comments that stories have', async () => {
  const make = factories(platform.payload)
  const [discussed, silent] = [await make.createArticle(), await make.createArticle()]
  for (const status of ['approved', 'approved', 'pending']) {
    await make.createComment(discussed.id, { status })
  }
  const without = { article: { equals: silent.id } }
  await platform.payload.db.deleteMany({ collection: 'discussions', where: without })
  await migrate(discussAnew)
  const { body } = await platform.reader.get('/v1/articles?sort=most-discussed')
  const ids = body.docs.map(({ id }: { id: string }) => id)
  expect(ids[0]).toBe(discussed.id)
  expect(ids).toContain(silent.id)
  const { id } = discussed
  const story = await platform.payload.findByID({ collection: 'articles', id, depth: 0 })
  expect(story.commentCount).toBe(2)
})

// As generated migrations do when a column goes: copy, drop, rename.
const rebuildTags = {
  name: '29990101_000000_rebuild',
  up: async ({ db }: Run) => {
    await db.run(sql`PRAGMA foreign_keys=OFF;`)
    await db.run(sql`CREATE TABLE \`__new_tags\` AS SELECT * FROM \`tags\`;`)
    await db.run(sql`DROP TABLE \`tags\`;`)
    await db.run(sql`ALTER TABLE \`__new_tags\` RENAME TO \`tags\`;`)
    await db.run(sql`PRAGMA foreign_keys=ON;`)
  },
  down: async () => {},
}

onSqlite('a migration that rebuilds a table leaves alone what refers to it', async () => {
  const { payload } = platform
  const tag = await payload.create({ collection: 'tags', data: { name: 'Cà phê' } })
  const { id } = await factories(payload).createArticle({ tags: [tag.id] })
  await migrate(rebuildTags)
  const story = await payload.findByID({ collection: 'articles', id, depth: 0 })
  expect(story.tags).toEqual([tag.id])
})

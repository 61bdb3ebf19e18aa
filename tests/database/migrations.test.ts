import { sql } from '@payloadcms/db-sqlite'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const onSqlite = process.env.TEST_MONGODB_URL ? it.skip : it

type Run = { db: { run: (statement: unknown) => Promise<unknown> } }

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
  const migrate = payload.db.migrate as (args: unknown) => Promise<void>
  await migrate.call(payload.db, { migrations: [rebuildTags] })
  const story = await payload.findByID({ collection: 'articles', id, depth: 0 })
  expect(story.tags).toEqual([tag.id])
})

// What SQLite is told of its tables when the file is opened.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { openSqlite } from '#database/sqliteClient.ts'

const stories = `
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY,
    original INTEGER REFERENCES stories (id),
    corrects INTEGER REFERENCES stories (id),
    section INTEGER REFERENCES stories (id),
    deleted INTEGER,
    dated INTEGER
  );
  CREATE INDEX stories_original ON stories (original);
  CREATE INDEX stories_corrects ON stories (corrects);
  CREATE INDEX stories_section ON stories (section);
  CREATE INDEX stories_deleted ON stories (deleted);
  CREATE INDEX stories_dated ON stories (dated);
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
  INSERT INTO stories SELECT i, CASE WHEN i % 100 = 0 THEN i / 200 + 1 END, NULL, 1, NULL, i FROM n;
`

let folder: string
let client: Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-statistics-'))
  const url = `file:${folder}/test.db`
  const before = await openSqlite({ url })
  await before.executeMultiple(stories)
  before.close()
  client = await openSqlite({ url })
})
afterAll(async () => {
  client.close()
  await rm(folder, { recursive: true })
})

const told = async (index: string) => {
  const sql = 'SELECT stat FROM sqlite_stat1 WHERE idx = ?'
  const { rows } = await client.execute({ sql, args: [index] })
  return rows[0]?.stat
}

describe('an index', () => {
  it.each([
    ['stories_original', '1000 1'],
    ['stories_corrects', '1000 1'],
  ])(
    'of a reference that most rows lack is told of by the rows that have it: %s',
    async (index, stat) => {
      expect(await told(index)).toBe(stat)
    },
  )

  it.each([
    ['stories_section', '1000 1000'],
    ['stories_deleted', '1000 1000'],
    ['stories_dated', '1000 1'],
  ])('of another column is told of as SQLite finds it: %s', async (index, stat) => {
    expect(await told(index)).toBe(stat)
  })

  it('of a reference that most rows lack is looked into, in one question with another', async () => {
    const { rows } = await client.execute(`
      EXPLAIN QUERY PLAN
      SELECT id FROM stories WHERE id IN (1, 2) OR original IN (1, 2) ORDER BY dated`)
    expect(rows.map(({ detail }) => detail).join()).toContain('stories_original')
  })
})

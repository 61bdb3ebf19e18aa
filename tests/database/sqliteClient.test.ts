// The client below Payload's SQLite adapter: one writer, readers beside it, nothing half-written.
import type { Client } from '@libsql/client'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite, type SqliteOptions } from '#database/sqliteClient.ts'
import { TurnTimeout } from '#database/takeTurns.ts'
import { until } from '../helpers/until.ts'
import { endOthers, holdLock } from './otherProcess.ts'

const { jest } = import.meta

let folder: string
let url: string
const clients: Client[] = []

const open = async (options: Omit<SqliteOptions, 'url'> = {}) => {
  const client = await openSqlite({ url, ...options })
  clients.push(client)
  return client
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-sqlite-'))
  url = `file:${folder}/test.db`
  const client = await open()
  await client.execute('CREATE TABLE words (word TEXT UNIQUE)')
})
afterEach(async () => {
  endOthers()
  for (const client of clients.splice(0)) client.close()
  await rm(folder, { recursive: true })
})

const insert = (word: string) => ({ sql: 'INSERT INTO words VALUES (?)', args: [word] })

const wordsIn = async (client: Client) => {
  const { rows } = await client.execute('SELECT word FROM words ORDER BY rowid')
  return rows.map(({ word }) => word)
}

describe('a transaction', () => {
  it('is seen by others once it has been committed, and holds no reader up', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    expect(await wordsIn(client)).toEqual([])
    await transaction.commit()
    expect(await wordsIn(client)).toEqual(['one'])
  })

  it('reads what it has written itself', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    const { rows } = await transaction.execute('SELECT word FROM words')
    expect(rows).toHaveLength(1)
    await transaction.commit()
  })

  it('leaves nothing when it is rolled back', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    await transaction.rollback()
    expect(await wordsIn(client)).toEqual([])
  })

  it('leaves nothing when it is closed without an end', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    transaction.close()
    await client.execute(insert('two'))
    expect(await wordsIn(client)).toEqual(['two'])
  })

  it('goes on after one of its statements was refused', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    await expect(transaction.execute(insert('one'))).rejects.toThrow('UNIQUE')
    await transaction.execute(insert('two'))
    await transaction.commit()
    expect(await wordsIn(client)).toEqual(['one', 'two'])
  })

  it('carries out its statements in the order they came, however many', async () => {
    const client = await open()
    const words = Array.from({ length: 3000 }, (_, number) => `word ${number}`)
    const transaction = await client.transaction('write')
    await Promise.all(words.map((word) => transaction.execute(insert(word))))
    await transaction.commit()
    expect(await wordsIn(client)).toEqual(words)
  })

  it('carries out nothing more once it has been rolled back, of what was asked for before either', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    const statements = Array.from({ length: 3000 }, (_, number) =>
      transaction.execute(insert(`word ${number}`)),
    )
    await transaction.rollback()
    await Promise.allSettled(statements)
    expect(await wordsIn(client)).toEqual([])
  })

  it('takes no statement after its end: that would be part of somebody else’s', async () => {
    const client = await open()
    const ended = await client.transaction('write')
    await ended.rollback()
    const next = await client.transaction('write')
    await expect(Promise.resolve(ended.execute(insert('late')))).rejects.toThrow(/closed|ended/)
    await next.commit()
    expect(await wordsIn(client)).toEqual([])
  })

  it('is not ended by several statements in one text', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    const several = transaction.executeMultiple("INSERT INTO words VALUES ('two'); SELECT 1;")
    await expect(several).rejects.toThrow('one by one')
    await transaction.execute(insert('three'))
    await transaction.rollback()
    expect(await wordsIn(client)).toEqual([])
  })

  it('whose commit is refused leaves nothing, and the next one is free to begin', async () => {
    const client = await open({ turnTimeout: 500 })
    await client.execute('CREATE TABLE pages (number INTEGER PRIMARY KEY)')
    await client.execute(
      'CREATE TABLE lines (page INTEGER REFERENCES pages DEFERRABLE INITIALLY DEFERRED)',
    )
    const transaction = await client.transaction('write')
    await transaction.execute(insert('one'))
    await transaction.execute('INSERT INTO lines VALUES (404)')
    await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY')
    await transaction.rollback()
    const next = await client.transaction('write')
    await next.execute(insert('two'))
    await next.commit()
    expect(await wordsIn(client)).toEqual(['two'])
  })
})

describe('writes', () => {
  it('wait for the transaction that is open, then go on in order', async () => {
    const client = await open()
    const transaction = await client.transaction('write')
    const later = [client.execute(insert('two')), client.execute(insert('three'))]
    await transaction.execute(insert('one'))
    await transaction.commit()
    await Promise.all(later)
    expect(await wordsIn(client)).toEqual(['one', 'two', 'three'])
  })

  it('of a hundred transactions at once lose and double nothing', async () => {
    const client = await open()
    await client.execute('CREATE TABLE counter (n INTEGER)')
    await client.execute('INSERT INTO counter VALUES (0)')
    const count = async () => {
      const transaction = await client.transaction('write')
      const { rows } = await transaction.execute('SELECT n FROM counter')
      await transaction.execute({ sql: 'UPDATE counter SET n = ?', args: [Number(rows[0]!.n) + 1] })
      await transaction.commit()
    }
    await Promise.all(Array.from({ length: 100 }, count))
    expect((await client.execute('SELECT n FROM counter')).rows).toMatchObject([{ n: 100 }])
  })

  it('that wait for a transaction of their own request end with a sentence that says so', async () => {
    const client = await open({ turnTimeout: 50 })
    const transaction = await client.transaction('write')
    const refusal = await client.execute(insert('lost')).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(TurnTimeout)
    expect(refusal).toMatchObject({
      message: expect.stringContaining('must pass `req`, or it waits for itself'),
    })
    await transaction.execute(insert('one'))
    await transaction.commit()
    expect(await wordsIn(client)).toEqual(['one'])
  })

  it('are found again in a second connection to the same file', async () => {
    const [one, other] = [await open(), await open()]
    await one.execute(insert('one'))
    await other.execute(insert('two'))
    expect(await wordsIn(one)).toEqual(['one', 'two'])
    expect(await wordsIn(other)).toEqual(['one', 'two'])
  })

  it('are all stored or none, where they come as a batch', async () => {
    const client = await open()
    const batch = client.batch([insert('one'), insert('two'), insert('one')], 'write')
    await expect(batch).rejects.toThrow('UNIQUE')
    expect(await wordsIn(client)).toEqual([])
    await client.batch([insert('one'), insert('two')], 'write')
    expect(await wordsIn(client)).toEqual(['one', 'two'])
  })

  it('that answer rows are writes all the same', async () => {
    const client = await open({ turnTimeout: 50 })
    const transaction = await client.transaction('write')
    const writes = [
      "INSERT INTO words VALUES ('a') RETURNING word",
      "WITH w AS (SELECT 'b' AS word) INSERT INTO words SELECT word FROM w",
      "  insert into words values ('c')",
    ]
    for (const sql of writes) await expect(client.execute(sql)).rejects.toThrow(TurnTimeout)
    await transaction.rollback()
  })
})

describe('one statement after another', () => {
  it('lets others be heard in between', async () => {
    const client = await open()
    let heard = false
    setImmediate(() => (heard = true))
    for (let asked = 0; asked < 100_000 && !heard; asked++) await client.execute('SELECT 1')
    expect(heard).toBe(true)
  })
})

describe('another process that is writing', () => {
  it('is waited for, and holds up neither the reads nor the rest of this one', async () => {
    const client = await open()
    const lock = await holdLock(url)
    const waiting = Promise.allSettled([client.execute(insert('mine'))])
    await new Promise((resolve) => setImmediate(resolve))
    expect(await wordsIn(client)).toEqual([])
    // Only a process that is not held up itself can tell the other one to go on.
    await lock.release()
    expect(await waiting).toMatchObject([{ status: 'fulfilled' }])
    expect(await wordsIn(client)).toEqual(['mine'])
  })

  it('is waited for so long and no longer; the next write is stored', async () => {
    const client = await open({ busyTimeout: 50 })
    const lock = await holdLock(url)
    await expect(client.transaction('write')).rejects.toThrow(/busy|locked/i)
    await expect(client.execute(insert('lost'))).rejects.toThrow(/busy|locked/i)
    await lock.release()
    await client.execute(insert('one'))
    expect(await wordsIn(client)).toEqual(['one'])
  })
})

describe('the file', () => {
  it('is in WAL mode, and references in it lead somewhere', async () => {
    const client = await open()
    const [journal, references] = await Promise.all(
      ['PRAGMA journal_mode', 'PRAGMA foreign_keys'].map((sql) => client.execute(sql)),
    )
    expect(journal?.rows).toMatchObject([{ journal_mode: 'wal' }])
    expect(references?.rows).toMatchObject([{ foreign_keys: 1 }])
  })
})

describe('the choice of an index', () => {
  const day = 24 * 60 * 60 * 1_000
  const hasRare = 'SELECT * FROM words WHERE isNewest = 1 AND kind = 7'

  const planOf = async (client: Client) => {
    const { rows } = await client.execute(`EXPLAIN QUERY PLAN ${hasRare}`)
    return rows.map(({ detail }) => detail).join()
  }

  /** Rows that are all the newest, ten of each kind: as the versions of stories are. */
  const fill = async (client: Client) => {
    await client.batch([
      'ALTER TABLE words ADD isNewest INTEGER',
      'ALTER TABLE words ADD kind INTEGER',
      'CREATE INDEX byNewest ON words (isNewest)',
      'CREATE INDEX byKind ON words (kind, word)',
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
       INSERT INTO words SELECT 'w' || i, 1, i % 200 FROM n`,
    ])
  }

  afterEach(() => jest.useRealTimers())

  it('is made by what is in the tables when the file is opened', async () => {
    await fill(await open())
    expect(await planOf(await open())).toContain('byKind')
  })

  it('is left as it was where another process holds the file, and that is told', async () => {
    const failures: unknown[] = []
    const lock = await holdLock(url)
    const onStatisticsFailed = (error: unknown) => failures.push(error)
    const client = await open({ busyTimeout: 50, onStatisticsFailed })
    await lock.release()
    expect(failures).toMatchObject([{ message: expect.stringMatching(/busy|locked/i) }])
    await client.execute(insert('one'))
    expect(await wordsIn(client)).toEqual(['one'])
  })

  it('follows the tables as they grow', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout'] })
    const client = await open()
    await fill(client)
    expect(await planOf(client)).toContain('byNewest')
    await jest.advanceTimersByTimeAsync(day)
    await until(async () => (await planOf(client)).includes('byKind'))
  })
})

describe('a statement that was sent before', () => {
  const returning = (word: string) => ({
    sql: 'INSERT INTO words (word) VALUES (?) RETURNING word',
    args: [word],
  })

  it('answers by what it is given and by what is stored now', async () => {
    const client = await open()
    const answers: unknown[] = []
    for (const word of ['one', 'two', 'three']) {
      const { rows } = await client.execute(returning(word))
      answers.push(rows[0]!.word, (await wordsIn(client)).length)
    }
    expect(answers).toEqual(['one', 1, 'two', 2, 'three', 3])
  })

  it('is as good after it was refused, and what follows is committed', async () => {
    const client = await open()
    await client.execute(returning('one'))
    const transaction = await client.transaction('write')
    await expect(transaction.execute(returning('one'))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    })
    await transaction.execute(returning('two'))
    await transaction.commit()
    expect(await wordsIn(await open())).toEqual(['one', 'two'])
  })

  it('is refused once its column is gone', async () => {
    const client = await open()
    await client.execute('ALTER TABLE words ADD COLUMN length INTEGER')
    const lengths = 'SELECT length FROM words'
    expect((await client.execute(lengths)).rows).toEqual([])
    await client.execute('ALTER TABLE words DROP COLUMN length')
    await expect(client.execute(lengths)).rejects.toThrow(/no such column/)
  })
})

// Many comments, put into the table as Payload stores them, without the platform's gate: filling is
// not what is measured.
import { createHash, randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { startProgress } from '../src/seed/progress.ts'

const batch = 2_000
const begin = Date.UTC(2026, 0, 1)

const words =
  'Tôi thấy bài này hay và mong tòa soạn viết thêm về con đường qua xã, nơi nhiều gia đình đang chờ. '

const markOf = (number: number) => createHash('sha256').update(`${number}`).digest('base64url')

/** When the comment of that number was written: one a second. */
export const timeOf = (number: number) => new Date(begin + number * 1000).toISOString()

/** A thread of four: a comment, two answers to it, and an answer to the second. */
const toThread = (first: number, article: string) => {
  const thread = randomUUID()
  const [top, second] = [randomUUID(), randomUUID()]
  const places = [
    { id: top, depth: 0, parent_id: null },
    { id: randomUUID(), depth: 1, parent_id: top },
    { id: second, depth: 1, parent_id: top },
    { id: randomUUID(), depth: 2, parent_id: second },
  ]
  return places.map((place, index) => {
    const number = first + index
    const time = timeOf(number)
    return {
      ...place,
      thread,
      article_id: article,
      body: words.repeat(1 + (number % 3)).trim(),
      author_name: `Bạn đọc ${number % 5000}`,
      author_email: `reader.${number % 5000}@reader.test`,
      writer: markOf(number % 5000),
      fingerprint: markOf(number),
      status: number % 20 === 19 ? 'pending' : 'approved',
      is_on_public_story: true,
      is_reachable: true,
      created_at: time,
      updated_at: time,
    }
  })
}

// One statement for many rows: building one with a parameter a value takes longer than storing them.
const insert = ({ client }: SQLiteAdapter, rows: ReturnType<typeof toThread>) => {
  const columns = Object.keys(rows[0]!)
  const values = columns.map((column) => `value ->> '${column}'`)
  const sql = `INSERT INTO comments (${columns}) SELECT ${values} FROM json_each(?)`
  return client.execute({ sql, args: [JSON.stringify(rows)] })
}

type Growth = { articles: string[]; from?: number; to: number }

/** Adds comments `from` (0) `to`, in threads of four by turns under `articles`; one in 20 waits. */
export const growComments = async ({ db }: Payload, { articles, from = 0, to }: Growth) => {
  const progress = startProgress('Comments', (to - from) / batch)
  for (let first = from; first < to; first += batch) {
    const threads = Array.from({ length: batch / 4 }, (_, index) => {
      const number = first + index * 4
      return toThread(number, articles[(number / 4) % articles.length]!)
    })
    await insert(db as unknown as SQLiteAdapter, threads.flat())
    progress.step()
  }
  progress.stop()
}

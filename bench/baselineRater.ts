// A process of its own: the least that Node can do with a rating. It reads the JSON, inserts a row and
// counts it, through the client that the product uses, into a copy of the product's database.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { createClient } from '@libsql/client'

const insert =
  'INSERT INTO ratings (id, article_id, value, visitor) ' +
  'VALUES (?, (SELECT id FROM articles WHERE slug = ?), ?, ?)'
const count =
  'UPDATE rating_totals SET stars4 = stars4 + 1 ' +
  'WHERE article_id = (SELECT id FROM articles WHERE slug = ?)'
const read =
  'SELECT stars4 FROM rating_totals WHERE article_id = (SELECT id FROM articles WHERE slug = ?)'

const slugIn = (url = '') => url.split('/')[3] ?? ''

process.once('message', async (url: string) => {
  const client = createClient({ url })
  await client.execute('PRAGMA synchronous = NORMAL')
  const server = createServer(async (request, response) => {
    const slug = slugIn(request.url)
    if (request.method === 'PUT') {
      const { value } = (await json(request)) as { value: number }
      const row = [randomUUID(), slug, value, randomUUID()]
      await client.execute({ sql: insert, args: row })
      await client.execute({ sql: count, args: [slug] })
    }
    const { rows } = await client.execute({ sql: read, args: [slug] })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ratingCount: rows[0]?.stars4 }))
  })
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
})

process.once('disconnect', () => process.exit(0))

// A process of its own: the least that Node can do with a comment. It reads the JSON and inserts a row
// through the client that the product uses, into a copy of the product's database.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { createClient } from '@libsql/client'

type Comment = { authorName: string; authorEmail: string; body: string }

const insert =
  'INSERT INTO comments (id, body, author_name, author_email, article_id, status, thread, writer, fingerprint) ' +
  'VALUES (?, ?, ?, ?, (SELECT id FROM articles LIMIT 1), ?, ?, ?, ?)'

process.once('message', async (url: string) => {
  const client = createClient({ url })
  await client.execute('PRAGMA synchronous = NORMAL')
  const server = createServer(async (request, response) => {
    const { authorName, authorEmail, body } = (await json(request)) as Comment
    const [id, thread] = [randomUUID(), randomUUID()]
    const row = [id, body, authorName, authorEmail, 'approved', thread, authorEmail, id]
    await client.execute({ sql: insert, args: row })
    response.writeHead(201, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ id, status: 'approved' }))
  })
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
})

process.once('disconnect', () => process.exit(0))

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import sharp from 'sharp'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const megabyte = 1024 * 1024

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

type Call = { path?: string; headers?: OutgoingHttpHeaders }

/** A request under way, to be written to piece by piece; without a length it goes in chunks. */
const begin = ({ path = '/api/users/login', headers = {} }: Call) => {
  const call = request(platform.base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  })
  call.flushHeaders()
  const answer = once(call, 'response').then(async ([response]: IncomingMessage[]) => ({
    status: response!.statusCode,
    body: JSON.parse(await text(response!)),
  }))
  return { call, answer }
}

const tooLarge = {
  status: 413,
  body: {
    errors: [{ code: 'BODY_TOO_LARGE', message: 'The body is larger than 2 MB.' }],
    requestId: expect.any(String),
  },
}

const login = JSON.stringify({ email: 'editor@news.test', password: 'correct horse battery' })

describe('a body for the management API', () => {
  it.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain', ''])(
    'of the type "%s" is refused by its length, before any of it has come',
    async (type) => {
      const headers = { 'content-type': type, 'content-length': 2 * megabyte + 1 }
      const { call, answer } = begin({ headers })
      expect(await answer).toEqual(tooLarge)
      call.destroy()
    },
  )

  it.each(['/api/users/login', '/api/graphql', '/api/nothing', '/api/articles?draft=true'])(
    'without a length is refused at %s once too much of it has come',
    async (path) => {
      const { call, answer } = begin({ path })
      call.write(Buffer.alloc(2 * megabyte, ' '))
      call.write(' ')
      expect(await answer).toEqual(tooLarge)
      call.destroy()
    },
  )

  it('that was refused leaves its connection fit for the next one', async () => {
    const { hostname, port, host } = new URL(platform.base)
    const socket = connect(Number(port), hostname)
    const first = `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\n`
    const head = `${first}Content-Type: application/json\r\n`
    const pieces = `300000\r\n${' '.repeat(3 * megabyte)}\r\n`
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n${pieces}`)
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1.1 413 /)
    socket.write(`${pieces}0\r\n\r\n`)
    socket.write(`${head}Connection: close\r\nContent-Length: ${login.length}\r\n\r\n${login}`)
    expect(await text(socket)).toContain('HTTP/1.1 200 ')
  })

  it('arrives whole where it is not too large, in however many pieces', async () => {
    const { call, answer } = begin({})
    call.write(Buffer.alloc(2 * megabyte - login.length, ' '))
    for (const letter of login) call.write(letter)
    call.end()
    expect(await answer).toMatchObject({
      status: 200,
      body: { user: { email: 'editor@news.test' } },
    })
  })

  it('arrives whole with a length of 2 MB', async () => {
    const { call, answer } = begin({ headers: { 'content-length': 2 * megabyte } })
    call.end(login.padEnd(2 * megabyte))
    expect(await answer).toMatchObject({ status: 200 })
  })

  it('is let go by where it is an upload that is too large, so that a browser gets to the answer', async () => {
    const size = 64 * megabyte
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': size }
    const { call, answer } = begin({ path: '/api/images', headers })
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="anh.jpg"\r\n\r\n'
    call.end(head.padEnd(size))
    await once(call, 'finish')
    expect(await answer).toMatchObject({ status: 413 })
  })

  it('is refused where it is a form whose data cannot be read', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":')
    const { status, body } = await platform.reader.post('/api/images', form)
    expect([status, body.errors[0].data.code]).toEqual([400, 'MALFORMED_JSON'])
  })

  it('may be larger where it is a picture', async () => {
    const noise = { width: 1100, height: 1100, channels: 3 as const }
    const png = await sharp(randomBytes(1100 * 1100 * 3), { raw: noise })
      .png()
      .toBuffer()
    expect(png.length).toBeGreaterThan(2 * megabyte)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Nhiễu' }))
    form.set('file', new Blob([png], { type: 'image/png' }), 'nhieu.png')
    expect((await platform.journalist.post('/api/images', form)).status).toBe(201)
  })
})

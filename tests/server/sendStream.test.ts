// What the platform does for a route that answers a stream: nothing waits for a reader who does not read.
import { connect } from 'node:net'
import type { Plugin } from 'payload'
import { z } from 'zod'
import { defineRoute, type StreamReader } from '#kit/delivery.ts'
import { addDeliveryRoute } from '#kit/extendConfig.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { until } from '../helpers/until.ts'

const joined: { reader: StreamReader; isGone: boolean }[] = []

const route = defineRoute({
  method: 'get',
  path: '/v1/stream',
  summary: 'A stream',
  request: {},
  responses: { 200: z.string() },
  mediaType: 'text/event-stream',
  handle: async () => ({
    headers: { 'X-Own': 'yes' },
    stream: (reader) => {
      const joining = { reader, isGone: false }
      joined.push(joining)
      reader.whenGone(() => (joining.isGone = true))
    },
  }),
})

const streams: Plugin = (config) => addDeliveryRoute(config, route)

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [streams] })
})
afterAll(() => platform.stop())
beforeEach(() => {
  joined.length = 0
})

/** Asks, and reads nothing of the answer. */
const ask = async () => {
  const { hostname, port } = new URL(platform.base)
  const socket = connect(Number(port), hostname).pause()
  socket.on('error', () => {})
  socket.write('GET /v1/stream HTTP/1.1\r\nHost: news.test\r\nLast-Event-ID: 7\r\n\r\n')
  await until(() => joined.length)
  return socket
}

describe('a stream', () => {
  it('sends what is written, with the route’s own headers, until it is ended', async () => {
    const answer = fetch(`${platform.base}/v1/stream`)
    await until(() => joined.length)
    const [{ reader }] = joined as [(typeof joined)[0]]
    reader.write(Buffer.from('one '))
    const response = await answer
    expect(response.headers.get('x-own')).toBe('yes')
    reader.write(Buffer.from('two'))
    reader.end()
    reader.write(Buffer.from(' three'))
    expect(await response.text()).toBe('one two')
    await until(() => joined[0]!.isGone)
  })

  it('is told where its reader was', async () => {
    const socket = await ask()
    expect(joined[0]!.reader.lastEventId).toBe('7')
    socket.destroy()
    await until(() => joined[0]!.isGone)
  })

  it('is over for a reader who is too far behind, and nothing more is kept for them', async () => {
    const socket = await ask()
    const bytes = Buffer.alloc(1024 * 1024, 'x')
    let written = 0
    await until(() => {
      joined[0]!.reader.write(bytes)
      written++
      return joined[0]!.isGone
    })
    expect(written).toBeLessThan(100)
    expect(() => joined[0]!.reader.write(bytes)).not.toThrow()
    socket.destroy()
  })

  it('is not begun for HEAD', async () => {
    const { status, headers } = await platform.reader.head('/v1/stream')
    expect([status, headers.get('x-own'), joined.length]).toEqual([200, 'yes', 0])
  })
})

// What a stop waits for, and what it leaves to the next process.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plugin, TaskConfig } from 'payload'
import { addJob } from '#kit/extendConfig.ts'
import { stop } from '#server/stop.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'
import { until } from '../helpers/until.ts'

/** What is under way until it is let go. */
const createGate = () => {
  let begun = 0
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const pass = async () => {
    begun++
    await opened
  }
  return { pass, open, begun: () => begun }
}

let gate: ReturnType<typeof createGate>
beforeEach(() => {
  gate = createGate()
})
afterEach(() => gate.open())

const slowTask: TaskConfig = {
  slug: 'slowTask' as never,
  handler: async () => {
    await gate.pass()
    return { output: {} }
  },
}

let platform: Platform
beforeAll(async () => {
  const slow: Plugin = (config) => addJob(config, slowTask)
  platform = await startPlatform({ plugins: [slow] })
})
afterAll(() => platform.stop())

// Longer than a test may take: whoever waits it out has failed.
const never = 600_000

const listen = async (answer: RequestListener) => {
  const server = createServer(answer)
  server.keepAliveTimeout = never
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const stopWithin = async (patience: number) => {
  const { server } = await listen(() => {})
  await stop({ payload: platform.payload, server, patience })
}

const begin = async () => {
  const { jobs } = platform.payload
  const { id } = await jobs.queue({ task: 'slowTask', input: {}, queue: 'slow' } as never)
  const run = jobs.run({ queue: 'slow', silent: true })
  await until(() => gate.begun() === 1)
  return { id, run }
}

const find = async (id: number | string) => {
  const where = { id: { equals: id } }
  const { docs } = await platform.payload.find({ collection: 'payload-jobs', where })
  return docs[0]
}

describe('a stop', () => {
  it('lets a connection go once its request is answered, though it is kept alive', async () => {
    const { base, server } = await listen(async (_request, response) => {
      await gate.pass()
      response.end('whole')
    })
    const asked = fetch(base)
    await until(() => gate.begun() === 1)
    const stopped = stop({ payload: platform.payload, server, patience: never })
    gate.open()
    expect(await (await asked).text()).toBe('whole')
    await stopped
    await expect(fetch(base)).rejects.toThrow()
  })

  it('waits for a job under way', async () => {
    const { id, run } = await begin()
    const stopped = stopWithin(never)
    gate.open()
    await stopped
    expect((await find(id))?.processing ?? false).toBe(false)
    await run
    expect(await find(id)).toBeUndefined()
  })

  it('gives a job that takes longer back to the queue, and begins no other', async () => {
    const { id, run } = await begin()
    await stopWithin(0)
    expect(await find(id)).toMatchObject({ processing: false, hasError: false })
    const { config } = platform.payload
    expect(await config.jobs.shouldAutoRun!(platform.payload)).toBe(false)
    gate.open()
    await run
  })
})

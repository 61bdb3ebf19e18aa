// What a process does for the time when nobody ran, with a plugin in the list whose part fails.
import type { Config, Plugin } from 'payload'
import { addCatchUp } from '#kit/extendConfig.ts'
import { catchUp } from '#server/catchUp.ts'
import { factories } from '../helpers/factories.ts'
import { startPlatform, type Platform } from '../helpers/startPlatform.ts'

const cause = new Error('The other service is away')
let caughtUp = 0

const thirdParties: Plugin = (config: Config) => {
  const failing = addCatchUp(config, () => Promise.reject(cause))
  return addCatchUp(failing, () => Promise.resolve(caughtUp++))
}

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform({ plugins: [thirdParties] })
})
afterAll(() => platform.stop())

const logErrors = () => {
  const { logger } = platform.payload
  const logged: unknown[] = []
  const { error } = logger
  logger.error = ((entry: unknown) => logged.push(entry)) as never
  return { logged, restore: () => void (logger.error = error) }
}

const leaveStoryDue = async () => {
  const scheduledFor = new Date().toISOString()
  const data = { _status: 'draft', stage: 'approved', scheduledFor } as const
  return factories(platform.payload).createArticle(data)
}

describe('work at a start that fails', () => {
  it('is logged; the rest is done, and readers are answered', async () => {
    const { slug } = await leaveStoryDue()
    const { logged, restore } = logErrors()
    await catchUp(platform.payload).finally(restore)
    expect(logged).toEqual([{ err: cause, msg: 'Catching up failed' }])
    expect(caughtUp).toBe(1)
    expect((await platform.reader.get(`/v1/articles/${slug}`)).status).toBe(200)
  })
})

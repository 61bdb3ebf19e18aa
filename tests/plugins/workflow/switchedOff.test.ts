// The desk without its rules: nothing new is appointed, and what was appointed before is kept.
import { articlesPlugin } from '#plugins/articles/index.ts'
import { commentsPlugin } from '#plugins/comments/index.ts'
import { imagesPlugin } from '#plugins/images/index.ts'
import { workflowPlugin } from '#plugins/workflow/index.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'
import { noon, oneOClock, setClock, twoOClock } from './desk.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform({
    list: ({ siteUrl, mediaFolder } = {}) => [
      imagesPlugin({ siteUrl, folder: mediaFolder }),
      articlesPlugin({ siteUrl }),
      workflowPlugin({ enabled: false }),
      commentsPlugin({ siteUrl }),
    ],
  })
})
beforeEach(() => setClock(noon))
afterAll(() => platform.stop())

const runJobs = () => platform.payload.jobs.run({ allQueues: true, limit: 1000 })
const read = (slug?: string | null) => platform.reader.get(`/v1/articles/${slug}`)

const storyWith = (data: object) => factories(platform.payload).createArticle(data)

const appoint = (article: string, name: 'publish' | 'unpublish' | 'liftEmbargo') =>
  platform.payload.jobs.queue({
    task: 'keepAppointment',
    input: { article, name, at: oneOClock },
    waitUntil: new Date(oneOClock),
  })

describe('a workflow that is switched off', () => {
  it('makes no appointment', async () => {
    const scheduled = { _status: 'draft', stage: 'approved', scheduledFor: oneOClock }
    const { slug } = await storyWith(scheduled)
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(404)
  })

  it.each([
    ['publish', { _status: 'draft', stage: 'approved', scheduledFor: oneOClock }, 200],
    ['unpublish', { unpublishAt: oneOClock }, 404],
    ['liftEmbargo', { embargoedUntil: oneOClock }, 200],
  ] as const)('keeps those that were made: %s', async (name, data, status) => {
    const { id, slug } = await storyWith(data)
    await appoint(id, name)
    setClock(twoOClock)
    await runJobs()
    expect((await read(slug)).status).toBe(status)
  })
})

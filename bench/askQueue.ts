// A process of its own: how long moderators wait for the queue among few comments and among many, in
// the database that the environment names. Sends milliseconds, one figure for each size.
import { randomUUID } from 'node:crypto'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { migrate } from '#database/migrate.ts'
import config from '../src/payload.config.ts'
import { median } from './compare.ts'
import { growArticles } from './growArticles.ts'
import { growComments } from './growComments.ts'
import { settings } from './settings.ts'

const stories = 20

/** What the desk asks for: the comments that wait, those that have waited longest first. */
const ask = (payload: Payload, user: TypedUser) =>
  payload.find({
    collection: 'comments',
    where: { status: { equals: 'pending' } },
    sort: 'createdAt',
    limit: 25,
    depth: 0,
    overrideAccess: false,
    user,
  })

const createModerator = async (payload: Payload): Promise<TypedUser> => {
  const own = { email: 'moderator@news.test', name: 'Kiểm duyệt', password: randomUUID() }
  const data = { ...own, roles: ['moderator' as const] }
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' }
}

const createStories = async (payload: Payload) => {
  await growArticles(payload, { count: stories, versions: 1 })
  const { docs } = await payload.find({ collection: 'articles', depth: 0, pagination: false })
  return docs.map(({ id }) => id)
}

const measure = async (payload: Payload, user: TypedUser) => {
  await ask(payload, user)
  const times: number[] = []
  for (let n = 0; n < settings.queueAskings; n++) {
    const start = performance.now()
    await ask(payload, user)
    times.push(performance.now() - start)
  }
  return median(times)
}

// Opened anew for each size, as a newsroom's is now and then: what is known of its tables is new.
const open = (key: string) => getPayload({ config, key })

const measureAll = async () => {
  const first = await open('beginning')
  await migrate(first)
  const [user, articles] = [await createModerator(first), await createStories(first)]
  await first.destroy()
  const medians: number[] = []
  for (const [index, to] of settings.queueSizes.entries()) {
    const growing = await open(`growing to ${to}`)
    await growComments(growing, { articles, from: settings.queueSizes[index - 1], to })
    await growing.destroy()
    const payload = await open(`with ${to}`)
    medians.push(await measure(payload, user))
    await payload.destroy()
  }
  return medians
}

process.send!(await measureAll(), () => process.exit(0))

// An open story, and who comments on it: what all tests of the spam defences begin with.
import { keepSettings, type SpamOptions } from '#plugins/comments/spam/settings.ts'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { factories, unique } from '../../../helpers/factories.ts'
import { startPlatform } from '../../../helpers/startPlatform.ts'

export const standard = {
  bannedWords: null,
  suspectWords: null,
  maxLinks: 2,
  secondsBetween: 0,
  secondsToWrite: 0,
  demandsChallenge: false,
  spamPercent: 95,
  toxicPercent: 80,
}

export const newEmail = () => `${unique('lan').replace(' ', '.')}@reader.test`

export const openNewsroom = async (options: SpamOptions = {}) => {
  // In place of what the list of plugins says.
  const platform = await startPlatform({ plugins: [(config) => keepSettings(config, options)] })
  const make = factories(platform.payload)
  const story = await make.createArticle({ commentPolicy: 'open' })
  const path = `/v1/articles/${story.slug}/comments`

  const settle = async (rules: object) => {
    const answer = await platform.moderator.post('/api/globals/comment-rules', rules)
    expect(answer.status).toBe(200)
  }
  const comment = (data: object = {}) => {
    const words = { authorName: 'Lan', authorEmail: newEmail(), body: unique('Hay lắm') }
    return platform.reader.post(path, { ...words, ...data })
  }
  /** The comment as moderators find it. */
  const asStored = async (id: string) =>
    (await platform.moderator.get(`/api/comments/${id}?depth=0`)).body
  const judge = async (id: string, status: string) => {
    const answer = await platform.moderator.patch(`/api/comments/${id}?depth=0`, { status })
    expect(answer.status).toBe(200)
  }
  const countComments = async () =>
    (await platform.payload.count({ collection: 'comments' })).totalDocs
  return { ...platform, make, story, path, settle, comment, asStored, judge, countComments }
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

export type Call = { path: string; headers: IncomingMessage['headers']; body: string }
export type Reply = (call: Call, response: ServerResponse) => void

/** A service outside, on a port of its own. It says what `reply` says, and keeps what it was asked. */
export const startService = async () => {
  const calls: Call[] = []
  const service = { calls, reply: ((_, response) => response.end()) as Reply, url: '' }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const call = { path: request.url!, headers: request.headers, body }
    calls.push(call)
    service.reply(call, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return Object.assign(service, { stop })
}

export type Service = Awaited<ReturnType<typeof startService>>

/** What a service may do to one that waits for it. */
export const troubles: [what: string, reply: Reply][] = [
  ['does not answer', () => undefined],
  ['fails', (_, response) => response.writeHead(500).end('spam')],
  ['answers garbage', (_, response) => response.end('<html>{"status":"spam"')],
  ['answers too much', (_, response) => response.end(`{"status":"spam"}${' '.repeat(20_000)}`)],
  ['hangs up', (_, response) => response.destroy()],
  ['leads elsewhere', (_, response) => response.writeHead(302, { location: '/else' }).end()],
]

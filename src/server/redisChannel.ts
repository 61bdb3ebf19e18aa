// A channel of Redis' publish and subscribe, which takes two connections: one that hears sends nothing.
import { randomUUID } from 'node:crypto'
import { Redis, type RedisOptions } from 'ioredis'
import type { Message } from '#kit/otherProcesses.ts'

const connecting: RedisOptions = {
  connectTimeout: 2_000,
  disconnectTimeout: 500,
  retryStrategy: () => 500,
}

// What cannot be sent at once is given up, for whoever has written waits for it.
const sending: RedisOptions = {
  ...connecting,
  autoResendUnfulfilledCommands: false,
  commandTimeout: 1_000,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
}

const hearing: RedisOptions = { ...connecting, maxRetriesPerRequest: null }

type Ends = {
  hear: (message: Message, isOwn: boolean) => void
  /** Called when a connection is lost, and with what goes wrong. */
  fail: (error?: Error) => void
}

/** Connects, and connects again, until `close`; nobody is told what was sent while they were away. */
export const openChannel = (url: string, name: string, { hear, fail }: Ends) => {
  const self = randomUUID()
  const [sender, listener] = [new Redis(url, sending), new Redis(url, hearing)]
  const both = [sender, listener]
  for (const connection of both) connection.on('error', fail).on('close', () => fail())

  listener.on('message', (_name, text) => {
    const { from, ...message } = JSON.parse(text) as Message & { from: string }
    hear(message, from === self)
  })
  listener.subscribe(name).catch(fail)

  /** Ends once Redis has it. @throws where it cannot be sent within a second */
  const publish = (message: Message) =>
    sender.publish(name, JSON.stringify({ ...message, from: self }))

  /** Gives up connections that do not answer, and makes new ones. */
  const reconnect = () => both.forEach((connection) => connection.disconnect(true))

  const close = () =>
    both.forEach((connection) => connection.removeAllListeners('close').disconnect())

  return { publish, reconnect, close }
}

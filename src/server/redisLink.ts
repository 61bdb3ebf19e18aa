// The processes of a newsroom hear each other through Redis. It keeps nothing for whoever is away, and a
// connection may hang without a word: each process listens for beats of its own, and counts as cut off
// while they do not come back.
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { openLink, type Message } from '#kit/otherProcesses.ts'
import { openChannel } from './redisChannel.ts'

/** Milliseconds between two beats, and how many may be unanswered. */
type Pace = { beat: number; most: number }

const usual: Pace = { beat: 1_000, most: 3 }

// Several newsrooms may share a Redis: one has one secret.
const channelOf = ({ secret }: Payload) =>
  `masthead:${createHmac('sha256', secret).update('processes').digest('hex').slice(0, 32)}`

/** Says in the log when others are not heard, and when they are again; once each. */
const createReport = ({ logger }: Payload) => {
  let isLost = false
  return {
    lost: (err?: Error) => {
      if (!isLost) logger.warn({ err, msg: 'Redis is lost: answers are kept for seconds only' })
      isLost = true
    },
    found: () => {
      logger.info('Redis is there: other processes are heard')
      isLost = false
    },
  }
}

/** Whether others are heard, told to the log and to whoever watches; @param tell reports it on */
const createState = (payload: Payload, tell: (isWhole: boolean) => void) => {
  const report = createReport(payload)
  const state = {
    isWhole: false,
    lose: (error?: Error) => {
      report.lost(error)
      if (state.isWhole) tell((state.isWhole = false))
    },
    find: () => {
      if (!state.isWhole) report.found()
      tell((state.isWhole = true))
    },
  }
  return state
}

/** Links this process to the others by the Redis at `url`, until `close` is called. */
export const linkByRedis = (payload: Payload, url: string, { beat, most }: Pace = usual) => {
  let unanswered = 0
  let unsent = 0

  const send = async (message: Message) => {
    const isSent = await channel.publish(message).then(Boolean, () => false)
    if (!isSent) unsent++
    return isSent && state.isWhole
  }
  const link = openLink(payload, send)
  const state = createState(payload, link.report)

  // A beat says how many messages its sender could not send: for whoever hears it, those are lost.
  const hearBeat = (lost: number, isOwn: boolean) => {
    if (isOwn) unanswered = 0
    if (isOwn && lost === unsent) unsent = 0
    if (isOwn ? !state.isWhole : lost > 0 && state.isWhole) state.find()
  }
  const hear = (message: Message, isOwn: boolean) => {
    if (message.subject === 'beat') hearBeat(Number(message.content), isOwn)
    else link.deliver(message, isOwn)
  }
  const channel = openChannel(url, channelOf(payload), { hear, fail: state.lose })

  const timer = setInterval(() => {
    if (++unanswered > most) {
      unanswered = 0
      state.lose()
      channel.reconnect()
    }
    channel.publish({ subject: 'beat', content: unsent }).catch(() => {})
  }, beat).unref()

  const close = () => {
    clearInterval(timer)
    channel.close()
    link.close()
  }
  return { close }
}

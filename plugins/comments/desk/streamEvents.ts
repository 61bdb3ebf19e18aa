// What happens at the desk, as one moderator's stream.
import type { PayloadRequest } from 'payload'
import { isModerator } from '#collections/access/isModerator.ts'
import { TooManyStreams } from '../errors.ts'
import { busOf, type DeskEvent } from './bus.ts'
import { openChannel, type Channel } from './channel.ts'
import { countQueues } from './countQueues.ts'

/** In milliseconds. */
export type Pace = {
  /** Between two looks whether other processes have changed something, and the session still holds. */
  look: number
  /** Between two signs of life. */
  beat: number
  /** Between two `counts`, however much happens. */
  counts: number
  /** The longest that a stream lasts. */
  longest: number
}

const usual: Pace = { look: 15_000, beat: 20_000, counts: 1_000, longest: 30 * 60_000 }

/** Streams of one process at the same time. */
const mostStreams = 200

const toData = (event: DeskEvent, { user }: PayloadRequest) => {
  if (event.name === 'claimed') {
    return { id: event.id, name: event.by, isMine: event.user === user?.id }
  }
  const { name: _name, ...data } = event
  return data
}

const mayStillWatch = async ({ headers, payload }: PayloadRequest) => {
  const { user } = await payload.auth({ headers })
  return isModerator({ req: { user } as PayloadRequest })
}

/** Tells the counts where they are others than were told last. */
const countsTeller = ({ payload }: PayloadRequest, { end, over, send }: Channel) => {
  let told = ''
  return async () => {
    if (over.aborted) return
    const counts = await countQueues(payload).catch(end)
    const text = JSON.stringify(counts)
    if (!counts || text === told) return
    told = text
    send('counts', counts)
  }
}

/** Does `work` soon, once for all that ask for it within `pause` milliseconds. */
const atMostEvery = (pause: number, work: () => unknown) => {
  let due: NodeJS.Timeout | undefined
  let last = -Infinity
  const run = () => {
    due = undefined
    last = performance.now()
    work()
  }
  return () => {
    due ??= setTimeout(run, Math.max(0, last + pause - performance.now())).unref()
  }
}

const serve = (req: PayloadRequest, pace: Pace) => (channel: Channel) => {
  const bus = busOf(req.payload)
  const tellCounts = countsTeller(req, channel)
  const tellCountsSoon = atMostEvery(pace.counts, tellCounts)

  const tell = (event: DeskEvent) => {
    if (event.name !== 'changed') channel.send(event.name, toData(event, req))
    tellCountsSoon()
  }
  const look = async () => {
    const isWatching = await mayStillWatch(req).catch(() => false)
    if (isWatching) await tellCounts()
    else channel.end()
  }

  const timers = [
    setInterval(look, pace.look),
    setInterval(channel.beat, pace.beat),
    setTimeout(channel.end, pace.longest),
  ].map((timer) => timer.unref())
  bus.on('event', tell).on('stop', channel.end)
  channel.over.addEventListener('abort', () => {
    timers.forEach(clearTimeout)
    bus.off('event', tell).off('stop', channel.end)
  })
  void tellCounts()
}

/**
 * The counts of the queues, then what happens at the desk. The stream ends when its reader leaves or
 * reads too slowly, when they may no longer moderate, after half an hour, and with the process.
 * @throws TooManyStreams
 */
export const streamEvents = (req: PayloadRequest, pace: Pace = usual) => {
  if (busOf(req.payload).listenerCount('event') >= mostStreams) throw new TooManyStreams()
  return openChannel(serve(req, pace))
}

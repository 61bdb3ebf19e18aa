'use client'
import { useEffect, useRef, useState } from 'react'
import type { DeskApi } from './deskApi.ts'
import type { QueueName } from '../../desk/queues.ts'
import type { Status } from '../../desk/verdict.ts'
import type { QueueCounts } from '../../desk/countQueues.ts'

export type DeskEvents = {
  counts: QueueCounts
  arrived: { id: string; queue: QueueName }
  judged: { id: string; from: Status; status: Status; by: string | null }
  claimed: { id: string; name: string; isMine: boolean }
  released: { id: string }
}

export type DeskListeners = { [Name in keyof DeskEvents]: (event: DeskEvents[Name]) => void } & {
  /** The stream is there again: what came meanwhile was not told. */
  resumed: () => void
}

/** How long a broken stream waits, and how often the counts are asked for meanwhile. */
const pause = 30_000

const names = ['counts', 'arrived', 'judged', 'claimed', 'released'] as const

const listen = (stream: EventSource, hear: (name: string, event: unknown) => void) => {
  for (const name of names) {
    stream.addEventListener(name, ({ data }) => hear(name, JSON.parse(data)))
  }
}

/** Follows what happens at all desks. While the stream is broken, counts are asked for instead. */
export const useDeskEvents = (api: DeskApi, listeners: DeskListeners) => {
  const latest = useRef(listeners)
  const wasBroken = useRef(false)
  const [isBroken, setIsBroken] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    latest.current = listeners
  })

  useEffect(() => {
    const stream = new EventSource(api.events)
    const hear = (name: string, event: unknown) =>
      latest.current[name as keyof DeskEvents](event as never)
    listen(stream, hear)
    stream.onerror = () => {
      wasBroken.current = true
      setIsBroken(true)
    }
    stream.onopen = () => {
      if (wasBroken.current) latest.current.resumed()
      wasBroken.current = false
      setIsBroken(false)
    }
    return () => stream.close()
  }, [api, attempt])

  useEffect(() => {
    if (!isBroken) return
    const ask = () => {
      api.counts().then(
        (counts) => latest.current.counts(counts),
        () => undefined,
      )
      // The browser gives a stream up that was refused; a new one begins.
      setAttempt((before) => before + 1)
    }
    const timer = setInterval(ask, pause)
    return () => clearInterval(timer)
  }, [api, isBroken])

  return { isBroken }
}

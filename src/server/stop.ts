import type { Server } from 'node:http'
import type { Payload } from 'payload'
import { endOwnJobs } from '#kit/ownJobs.ts'
import { announceStop } from '#kit/stopping.ts'
import { closeViewQueue } from '#kit/viewQueue.ts'

/** Milliseconds between two looks for connections whose request has been answered. */
const look = 100

const close = (server: Server, patience: number) =>
  new Promise<void>((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), patience)
    const letGo = setInterval(() => server.closeIdleConnections(), look)
    server.close(() => {
      clearTimeout(giveUp)
      clearInterval(letGo)
      resolve()
    })
  })

type Stopping = { payload: Payload; server: Server; patience: number }

/**
 * Takes no more requests and begins no more jobs; ends once those under way have, or `patience`
 * milliseconds later: connections are closed then, and jobs given back to the queue.
 */
export const stop = async ({ payload, server, patience }: Stopping) => {
  announceStop(payload)
  await Promise.all([
    close(server, patience),
    endOwnJobs(payload, patience),
    closeViewQueue(payload),
  ])
}

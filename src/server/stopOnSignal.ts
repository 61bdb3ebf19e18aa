import type { Server } from 'node:http'
import type { Payload } from 'payload'
import { announceStop } from '#kit/stopping.ts'

/** How long requests under way may take to finish, in milliseconds. */
const patience = 10_000
const glance = 100

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), patience)
    // A connection that is kept alive is idle once its answer has gone out.
    const asTheyEnd = setInterval(() => server.closeIdleConnections(), glance)
    server.close(() => {
      clearTimeout(giveUp)
      clearInterval(asTheyEnd)
      resolve()
    })
    server.closeIdleConnections()
  })

/** On SIGTERM or SIGINT: takes no more requests, finishes those under way, closes, exits 0. */
export const stopOnSignal = ({ payload, server }: { payload: Payload; server: Server }) => {
  const stop = async () => {
    payload.logger.info('Stopping: no new requests, finishing those under way')
    announceStop(payload)
    await close(server)
    await payload.destroy()
    process.exit(0)
  }
  const stopOrFail = () =>
    stop().catch((err: unknown) => {
      payload.logger.error({ err, msg: 'The stop was not a clean one' })
      process.exit(1)
    })
  process.once('SIGTERM', stopOrFail)
  process.once('SIGINT', stopOrFail)
}

import type { Server } from 'node:http'
import type { Payload } from 'payload'
import { stop } from './stop.ts'

/** How long requests and jobs under way may take to finish, in milliseconds. */
const patience = 10_000

/** On SIGTERM or SIGINT: takes no more requests, finishes those under way, closes, exits 0. */
export const stopOnSignal = ({ payload, server }: { payload: Payload; server: Server }) => {
  const end = async () => {
    payload.logger.info('Stopping: no new requests, finishing those under way')
    await stop({ payload, server, patience })
    await payload.destroy()
    process.exit(0)
  }
  const endOrFail = () =>
    end().catch((err: unknown) => {
      payload.logger.error({ err, msg: 'The stop was not a clean one' })
      process.exit(1)
    })
  process.once('SIGTERM', endOrFail)
  process.once('SIGINT', endOrFail)
}

// Asked before anything is built or stored: a first start that cannot listen would make accounts, and
// nobody would be told their passwords.
import { createServer } from 'node:net'
import { StartRefused, type Environment } from '#config/env.ts'

const noAddress = ({ HOST }: Environment) =>
  `This computer has no address ${HOST}: set HOST to one of its own.`

const refusals: Record<string, (env: Environment) => string> = {
  EADDRINUSE: ({ PORT }) => `Port ${PORT} is taken: set PORT to another one.`,
  EACCES: ({ PORT }) => `Port ${PORT} is for others: set PORT to one above 1023.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
}

/** What a start says where it cannot listen. */
export const explain = (error: NodeJS.ErrnoException, env: Environment) => {
  const refusal = refusals[error.code ?? '']
  return refusal ? new StartRefused(refusal(env)) : error
}

/** @throws StartRefused where this process cannot listen on its port */
export const checkPort = (env: Environment) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(explain(error, env)))
    server.listen(env.PORT, env.HOST, () => server.close(() => resolve()))
  })

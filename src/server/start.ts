// The process: reads the environment, brings up what its role asks for, and stops gracefully.
import nextEnv from '@next/env'
import { readEnv, StartRefused, type Environment } from '#config/env.ts'

const quiet = { info: () => {}, error: (message: string) => void process.stderr.write(message) }

const fail = (error: unknown): never => {
  const text = error instanceof StartRefused ? error.message : (error as Error).stack
  process.stderr.write(`${text ?? String(error)}\n`)
  process.exit(1)
}

const readEnvironment = (): Environment => {
  // As Next does for its own part of the process: both must see the same.
  nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', quiet)
  try {
    return readEnv(process.env)
  } catch (error) {
    return fail(error)
  }
}

// The rest is loaded only once the environment has been found right: it reads it on the way in.
const env = readEnvironment()
const { run } = await import('./run.ts')
await run(env).catch(fail)

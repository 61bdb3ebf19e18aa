// `npm run reindex`: a command of Payload’s, by its `bin`.
import { SingleBar } from 'cli-progress'
import { getPayload, type SanitizedConfig } from 'payload'
import { countStories, reindex } from './reindex.ts'

const startProgress = (total: number) => {
  const format = 'Indexing {bar} {value}/{total} stories'
  const bar = new SingleBar({ format, barsize: 30, noTTYOutput: true, notTTYSchedule: 5000 })
  bar.start(total, 0)
  return bar
}

const run = async (config: SanitizedConfig) => {
  const payload = await getPayload({ config })
  const bar = startProgress(await countStories(payload))
  await reindex(payload, (stories) => bar.increment(stories))
  bar.stop()
  await payload.destroy()
}

/** Ends the process: with 1 where it failed. */
export const script = async (config: SanitizedConfig) => {
  const code = await run(config).then(
    () => 0,
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`)
      return 1
    },
  )
  process.exit(code)
}

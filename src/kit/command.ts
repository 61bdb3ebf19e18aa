// Commands of a plugin's own: Payload runs the `script` that its `bin` names, with the configuration.
import { SingleBar } from 'cli-progress'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/** A line to whoever runs the command. */
export const say = (line: string) => process.stdout.write(`${line}\n`)

/** A bar that grows to `total`; where nobody looks on, a line every five seconds. `doing` begins it. */
export const startProgress = (doing: string, total: number) => {
  const format = `${doing} {bar} {value}/{total} stories`
  const bar = new SingleBar({ format, barsize: 30, noTTYOutput: true, notTTYSchedule: 5000 })
  bar.start(total, 0)
  return bar
}

type Run = (payload: Payload) => Promise<{ isFine: boolean }>

const runAndClose = async (config: SanitizedConfig, run: Run) => {
  const payload = await getPayload({ config })
  const outcome = await run(payload)
  await payload.destroy()
  return outcome
}

/** A script for `bin`. Ends the process: with 1 where not all is fine, or where it failed. */
export const command = (run: Run) => async (config: SanitizedConfig) => {
  const { isFine } = await runAndClose(config, run).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    return { isFine: false }
  })
  process.exit(isFine ? 0 : 1)
}

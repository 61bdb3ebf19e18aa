// `npm run recount`, `npm run recount -- --repair`: a command of Payload’s, by its `bin`.
import { SingleBar } from 'cli-progress'
import { getPayload, type SanitizedConfig } from 'payload'
import { describeFaults } from '#kit/recount.ts'
import { countStories, recount, type WrongStory } from './recount.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const sayWrong = ({ slug, faults, isMended }: WrongStory) =>
  say(`${slug}: ${describeFaults(faults)}${isMended ? ' (mended)' : ''}`)

const startProgress = (total: number) => {
  const format = 'Counting anew {bar} {value}/{total} stories'
  const bar = new SingleBar({ format, barsize: 30, noTTYOutput: true, notTTYSchedule: 5000 })
  bar.start(total, 0)
  return bar
}

const run = async (config: SanitizedConfig) => {
  const payload = await getPayload({ config })
  const repairs = process.argv.includes('--repair')
  const bar = startProgress(await countStories(payload))
  const step = () => bar.increment()
  const wrong = await recount(payload, { repairs, step })
  bar.stop()
  wrong.forEach(sayWrong)
  const left = wrong.filter(({ isMended }) => !isMended)
  say(`${wrong.length} stories had wrong totals, ${left.length} still have.`)
  await payload.destroy()
  return left.length
}

/** Ends the process: with 1 where faults are left, or where it failed. */
export const script = async (config: SanitizedConfig) => {
  const left = await run(config).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    return 1
  })
  process.exit(left ? 1 : 0)
}

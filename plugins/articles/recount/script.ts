// `npm run recount`, `npm run recount -- --repair`: a command of Payload’s, by its `bin`.
import { command, say, startProgress } from '#kit/command.ts'
import { describeFaults } from '#kit/recount.ts'
import { countStories, recount, type WrongStory } from './recount.ts'

const sayWrong = ({ slug, faults, isMended }: WrongStory) =>
  say(`${slug}: ${describeFaults(faults)}${isMended ? ' (mended)' : ''}`)

export const script = command(async (payload) => {
  const repairs = process.argv.includes('--repair')
  const bar = startProgress('Counting anew', await countStories(payload))
  const wrong = await recount(payload, { repairs, step: () => bar.increment() })
  bar.stop()
  wrong.forEach(sayWrong)
  const left = wrong.filter(({ isMended }) => !isMended)
  const stories = wrong.length === 1 ? '1 story' : `${wrong.length} stories`
  say(`${stories} had wrong totals, ${left.length} not mended.`)
  return { isFine: left.length === 0 }
})

// Long work shows how far it is: a bar in a terminal, a line now and then elsewhere.
import { SingleBar } from 'cli-progress'

/** Counts up to `total` under `label`: call `step` for each piece done, `stop` at the end. */
export const startProgress = (label: string, total: number) => {
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 5000,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}

// What a server spends on an answer tells two apart even where other work slows both down.
import { readFile } from 'node:fs/promises'

/** Linux counts in hundredths of a second. */
const tick = 10_000

/** The microseconds of CPU time that a process has used; undefined where there is no Linux. */
export const readCpuTime = async (pid: number) => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  const [user, system] =
    stat
      ?.slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13) ?? []
  return stat === undefined ? undefined : (Number(user) + Number(system)) * tick
}

import { readFile } from 'node:fs/promises'

/** Resident memory of a process, in megabytes. Linux alone tells. */
export const memoryOf = async (pid: number) => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(status.match(/^VmRSS:\s+(\d+)/m)![1]) / 1024)
}

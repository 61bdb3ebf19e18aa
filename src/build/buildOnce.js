// What is built from the sources is built once for a state of them: the second start takes seconds.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'

const folders = ['collections', 'plugins', 'src']
const files = ['package-lock.json', 'next.config.ts', 'tsconfig.json']
const lock = 'node_modules/.masthead-building'

/** @param {string} folder */
const listFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)

// One after the other, which is the quickest for a thousand small files: every start waits for it.
const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of [...folders.flatMap(listFiles).sort(), ...files]) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** @param {number} id */
const isRunning = (id) => {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

const writeLock = () =>
  writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error) => {
      if (error.code !== 'EEXIST') throw error
      return false
    },
  )

// Nothing is built beside itself: who starts at the same time waits for the other's build.
const takeLock = async () => {
  for (;;) {
    if (await writeLock()) return
    const holder = Number(await readFile(lock, 'utf8').catch(() => process.pid))
    if (!isRunning(holder)) await rm(lock, { force: true })
    await pause(500)
  }
}

/**
 * Runs `build`, unless the file `stamp` says that it was run on these same sources.
 * @param {{ stamp: string, build: () => Promise<unknown> }} what
 */
export const buildOnce = async ({ stamp, build }) => {
  const current = fingerprint()
  const isBuilt = async () => (await readFile(stamp, 'utf8').catch(() => '')) === current
  if (await isBuilt()) return
  await takeLock()
  try {
    if (await isBuilt()) return
    await build()
    await writeFile(stamp, current)
  } finally {
    await rm(lock, { force: true })
  }
}

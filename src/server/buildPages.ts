// Next's pages are built once for a state of the sources: the second start takes seconds.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const folders = ['collections', 'plugins', 'src']
const files = ['package-lock.json', 'next.config.ts', 'tsconfig.json']
const stamp = '.next/masthead-sources'

const listFiles = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
}

const fingerprint = async () => {
  const sources = (await Promise.all(folders.map(listFiles))).flat()
  const hash = createHash('sha256')
  for (const file of [...sources.sort(), ...files]) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

const run = (command: string, args: string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`)),
    )
  })

const isBuilt = async (current: string) =>
  existsSync(stamp) && (await readFile(stamp, 'utf8')) === current

const build = async () => {
  process.stdout.write('Building the panel and the site; this happens once for each change.\n')
  const next = 'node_modules/next/dist/bin/next'
  await run(process.execPath, ['--conditions=production', next, 'build'])
}

const lock = 'node_modules/.masthead-building'

const isRunning = (id: number) => {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

const writeLock = () =>
  writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      return false
    },
  )

// Next refuses to build beside itself: who starts at the same time waits for the other's build.
const takeLock = async () => {
  for (;;) {
    if (await writeLock()) return
    const holder = Number(await readFile(lock, 'utf8').catch(() => process.pid))
    if (!isRunning(holder)) await rm(lock, { force: true })
    await pause(500)
  }
}

/** Builds the panel and the site with Next, unless the last build was of these same sources. */
export const buildPages = async () => {
  const current = await fingerprint()
  if (await isBuilt(current)) return
  await takeLock()
  try {
    if (await isBuilt(current)) return
    await build()
    await writeFile(stamp, current)
  } finally {
    await rm(lock, { force: true })
  }
}

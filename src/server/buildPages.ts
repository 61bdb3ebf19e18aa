// Next's pages are built once for a state of the sources: the second start takes seconds.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'

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

/** Builds the panel and the site with Next, unless the last build was of these same sources. */
export const buildPages = async () => {
  const current = await fingerprint()
  const built = existsSync(stamp) && (await readFile(stamp, 'utf8'))
  if (built === current) return
  process.stdout.write('Building the panel and the site; this happens once for each change.\n')
  await run(process.execPath, [
    '--conditions=production',
    'node_modules/next/dist/bin/next',
    'build',
  ])
  await writeFile(stamp, current)
}

import { spawn } from 'node:child_process'
import process from 'node:process'
import { buildOnce } from './buildOnce.js'

const next = ['--conditions=production', 'node_modules/next/dist/bin/next', 'build']

/** @returns {Promise<void>} */
const runNext = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, next, { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`)),
    )
  })

const build = () => {
  process.stdout.write('Building the panel and the site; this happens once for each change.\n')
  return runNext()
}

/** Builds the panel and the site with Next, unless the last build was of these same sources. */
export const buildPages = () => buildOnce({ stamp: '.next/masthead-sources', build })

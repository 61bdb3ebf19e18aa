// The product as its users get it: what `npm start` runs, with a database of its own.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../helpers/freePort.ts'
import packageJson from '../../package.json' with { type: 'json' }

const { scripts } = packageJson

/** Debian's Chromium, or the one that `CHROMIUM_PATH` names. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
export const hasChromium = existsSync(chromiumPath)

/** `describe` where a browser can be had; a missing one is said, or fails with REQUIRE_BROWSER=1. */
export const describeWithBrowser = (name: string, tests: () => void) => {
  if (hasChromium) return describe(name, tests)
  if (process.env.REQUIRE_BROWSER) throw new Error(`There is no browser at ${chromiumPath}.`)
  console.log(`Skipped, for there is no browser at ${chromiumPath}: ${name}`)
  return describe.skip(name, tests)
}

const databaseUrl = (folder: string) => {
  if (!process.env.TEST_MONGODB_URL) return `file:${folder}/product.db`
  const url = new URL(process.env.TEST_MONGODB_URL)
  url.pathname = `/product_${randomBytes(6).toString('hex')}`
  return url.href
}

/** Passwords by role, from what the start prints once. */
const readPasswords = (output: string) => {
  const lines = output.matchAll(/^ {2}(\w+) +(\S+@\S+) +(\S+)$/gm)
  return Object.fromEntries(
    [...lines].map(([, role, email, password]) => [role, { email, password }]),
  )
}

export type Account = { email: string; password: string }

/** Starts the product with its demonstration; resolves once it says that it is ready. */
export const startProduct = async (environment: Record<string, string> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-product-'))
  const port = await freePort()
  // npm itself would die of the signal before the product has said how it ended.
  const child = spawn('sh', ['-c', `exec env ${scripts.start}`], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      DATABASE_URL: databaseUrl(folder),
      MEDIA_DIR: `${folder}/media`,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      ...environment,
    },
  })
  let output = ''
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    const read = (data: Buffer) => {
      output += String(data)
      // All of it comes at once; lines of the log may follow.
      if (/Masthead is ready[^]*\n\n/.test(output)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void exited.then((code) => reject(new Error(`npm start ended with ${code}:\n${output}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const code = await exited
    await rm(folder, { recursive: true, force: true })
    return code
  }
  return { base: `http://localhost:${port}`, people: readPasswords(output), stop }
}

export type Product = Awaited<ReturnType<typeof startProduct>>

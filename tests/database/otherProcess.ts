// Somebody else at the same SQLite file: another process with a connection of its own.
import { spawn, type ChildProcess } from 'node:child_process'

const libsql = import.meta.resolve('@libsql/client')

const prelude = `
  import { createClient } from ${JSON.stringify(libsql)}
  const client = createClient({ url: process.argv[1] })
  const say = (word) => process.stdout.write(word + '\\n')
  const told = new Promise((resolve) => process.stdin.once('data', resolve))
  await client.execute('PRAGMA busy_timeout = 30000')
`

const children = new Set<ChildProcess>()

const start = async (script: string, url: string) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', prelude + script, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.add(child)
  return { child, first: await nextWord(child) }
}

const nextWord = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    if (child.exitCode !== null) reject(new Error('The other process has ended already'))
    child.stdout!.once('data', (chunk) => resolve(String(chunk).trim()))
    child.once('exit', (code) => reject(new Error(`The other process ended with ${code}`)))
  })

const tell = async (child: ChildProcess) => {
  const word = nextWord(child)
  child.stdin!.write('now\n')
  return word
}

/** Holds the write lock until told to release it. */
export const holdLock = async (url: string) => {
  const { child } = await start(
    `
    await client.execute('BEGIN IMMEDIATE')
    say('held')
    await told
    await client.execute('COMMIT')
    say('released')
    process.exit()
    `,
    url,
  )
  return { release: () => tell(child) }
}

/** Writes rows to a table of its own, two to a transaction, at most 200 times a second. */
export const writeInLoop = async (url: string) => {
  const { child } = await start(
    `
    await client.execute('CREATE TABLE beside (n INTEGER)')
    let isTold = false
    let written = 0
    told.then(() => (isTold = true))
    say('writing')
    while (!isTold) {
      await client.execute('BEGIN IMMEDIATE')
      await client.execute('INSERT INTO beside VALUES (1)')
      await new Promise((resolve) => setImmediate(resolve))
      await client.execute('INSERT INTO beside VALUES (1)')
      await client.execute('COMMIT')
      written += 2
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    say(String(written))
    process.exit()
    `,
    url,
  )
  return { stop: async () => Number(await tell(child)) }
}

/** Ends those that a failed test has left. */
export const endOthers = () => {
  for (const child of children) child.kill()
  children.clear()
}

// A secret of the newsroom's own, made once.
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadOrCreateSecret } from '#config/secret.ts'

const tsx = createRequire(import.meta.url).resolve('tsx')
const module = new URL('../../src/config/secret.ts', import.meta.url).href

// Says that it is there, waits for a word, and only then asks for the secret.
const script = `
  import { loadOrCreateSecret } from ${JSON.stringify(module)}
  process.stdout.write('ready\\n')
  process.stdin.once('data', () => {
    process.stdout.write(loadOrCreateSecret(process.argv[1]))
    process.exit()
  })
`

const startAsker = async (file: string) => {
  const child = spawn(process.execPath, [
    ...['--import', tsx, '--input-type=module', '--eval', script, file],
  ])
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const ask = async () => {
    child.stdin.write('now')
    return { code: await ended, secret: output.replace('ready\n', '') }
  }
  return { ask }
}

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'masthead-secret-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('loadOrCreateSecret', () => {
  it('makes 64 hexadecimal digits, in folders it makes too', () => {
    expect(loadOrCreateSecret(join(folder, 'deep/er/secret'))).toMatch(/^[0-9a-f]{64}$/)
  })

  it('makes a file that only its owner reads, and leaves nothing beside it', async () => {
    const secret = loadOrCreateSecret(join(folder, 'secret'))
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(secret)
    expect(await readdir(folder)).toEqual(['secret'])
  })

  it('answers the same secret ever after', () => {
    const file = join(folder, 'secret')
    expect(loadOrCreateSecret(file)).toBe(loadOrCreateSecret(file))
  })

  it('makes another secret in another place', () => {
    const secrets = ['a', 'b'].map((name) => loadOrCreateSecret(join(folder, name)))
    expect(secrets[0]).not.toBe(secrets[1])
  })

  it('keeps a secret that an operator has put there', async () => {
    await writeFile(join(folder, 'secret'), 'a secret of forty characters, not of ours')
    expect(loadOrCreateSecret(join(folder, 'secret'))).toBe(
      'a secret of forty characters, not of ours',
    )
  })

  it('answers one secret to processes that ask at once', async () => {
    const file = join(folder, 'secret')
    const askers = await Promise.all(Array.from({ length: 4 }, () => startAsker(file)))
    const answers = await Promise.all(askers.map(({ ask }) => ask()))
    const kept = await readFile(file, 'utf8')
    expect(kept).toMatch(/^[0-9a-f]{64}$/)
    expect(answers).toEqual(answers.map(() => ({ code: 0, secret: kept })))
    expect(await readdir(folder)).toEqual(['secret'])
  })
})

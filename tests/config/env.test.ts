// What the platform reads from its environment, and what it says of what it cannot use.
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EnvironmentError, environmentNames, readEnv } from '#config/env.ts'

const tsx = createRequire(import.meta.url).resolve('tsx')
const root = new URL('../../', import.meta.url)
const secret = 'a secret that is long enough, really'

const read = (source: Record<string, string | undefined> = {}) =>
  readEnv({ PAYLOAD_SECRET: secret, ...source })

const faultsOf = (source: Record<string, string>) => {
  try {
    read(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split('\n').slice(1)
    throw error
  }
  return []
}

const refused: [name: string, value: string][] = [
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', '0'],
  ['PORT', ' '],
  ['SITE_URL', 'news.test'],
  ['SITE_URL', 'ftp://news.test'],
  ['SITE_NAME', 'x'.repeat(101)],
  ['WEBSUB_HUB', 'hub.example.com'],
  ['DATABASE_URL', 'postgres://db/news'],
  ['DATABASE_URL', 'masthead.db'],
  ['DATABASE_URL', 'file:'],
  ['DATABASE_URL', 'mongodb://'],
  ['DATABASE_COMPATIBILITY', 'cosmosdb'],
  ['PAYLOAD_SECRET', 'short'],
  ['S3_ENDPOINT', 'store'],
  ['REDIS_URL', 'http://redis.test'],
  ['SMTP_URL', 'mail.test'],
  ['SMTP_FROM', 'newsroom'],
  ['TRUST_PROXY', 'yes'],
  ['TRUST_PROXY', 'bad'],
  ['TRUST_PROXY', '10.0.0.999'],
  ['ROLE', 'web'],
  ['SEED', 'demonstration'],
  ['ADMIN_EMAIL', 'admin'],
  ['ADMIN_PASSWORD', 'short'],
  ['SITE_LANGUAGE', 'fr'],
  ['TIME_ZONE', 'Asia/Atlantis'],
  ['LOG_LEVEL', 'loud'],
  ['CACHE_MB', '-1'],
  ['CACHE_MB', '1.5'],
  ['METRICS_TOKEN', 'short'],
  ['METRICS_TOKEN', 'not fit for a header'],
]

const accepted: [name: string, value: string, result: unknown][] = [
  ['PORT', '8080', 8080],
  ['SITE_URL', 'https://news.test/', 'https://news.test'],
  ['DATABASE_URL', 'file:./here.db', 'file:./here.db'],
  ['DATABASE_URL', 'mongodb://a,b/news?replicaSet=rs0', 'mongodb://a,b/news?replicaSet=rs0'],
  ['DATABASE_URL', 'mongodb+srv://cluster.test/news', 'mongodb+srv://cluster.test/news'],
  ['DATABASE_COMPATIBILITY', 'documentdb', 'documentdb'],
  ['REDIS_URL', 'rediss://redis.test:6380', 'rediss://redis.test:6380'],
  ['SMTP_URL', 'smtps://name:word@mail.test', 'smtps://name:word@mail.test'],
  ['TRUST_PROXY', '2', 2],
  ['TRUST_PROXY', 'true', true],
  ['TRUST_PROXY', 'false', false],
  ['TRUST_PROXY', 'loopback', 'loopback'],
  ['TRUST_PROXY', '10.0.0.0/8, ::1', '10.0.0.0/8, ::1'],
  ['ROLE', 'worker', 'worker'],
  ['SEED', 'none', 'none'],
  ['SITE_LANGUAGE', 'en', 'en'],
  ['TIME_ZONE', 'Europe/Berlin', 'Europe/Berlin'],
  ['CACHE_MB', '0', 0],
  ['CACHE_MB', '256', 256],
  ['METRICS_TOKEN', '0123456789abcdef', '0123456789abcdef'],
]

describe('readEnv', () => {
  it('has a value for everything that has to have one', () => {
    expect(read()).toEqual({
      PORT: 3000,
      SITE_URL: 'http://localhost:3000',
      SITE_NAME: 'Masthead',
      SITE_LANGUAGE: 'vi',
      DATABASE_URL: 'file:./.data/masthead.db',
      PAYLOAD_SECRET: secret,
      MEDIA_DIR: './media',
      S3_REGION: 'us-east-1',
      SMTP_FROM: 'newsroom@localhost.localdomain',
      TRUST_PROXY: false,
      CACHE_MB: 64,
      ROLE: 'all',
      SEED: 'demo',
      ADMIN_EMAIL: 'admin@example.com',
      TIME_ZONE: 'Asia/Ho_Chi_Minh',
      LOG_LEVEL: 'info',
      hasOwnAddress: false,
      isProduction: false,
    })
  })

  it('counts an empty value as absent, for every name', () => {
    const empty = Object.fromEntries(environmentNames.map((name) => [name, '']))
    expect(read({ ...empty, PAYLOAD_SECRET: secret })).toEqual(read())
  })

  it('makes the address from the port where none is given', () => {
    expect(read({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
    expect(read({ SITE_URL: 'https://news.test' })).toMatchObject({
      SITE_URL: 'https://news.test',
      hasOwnAddress: true,
    })
  })

  it('makes a secret where none is given, and finds it again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'masthead-env-'))
    const before = process.cwd()
    process.chdir(folder)
    try {
      const { PAYLOAD_SECRET } = readEnv({})
      expect(PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
      expect(readEnv({ PAYLOAD_SECRET: '' }).PAYLOAD_SECRET).toBe(PAYLOAD_SECRET)
      expect(await readdir(folder, { recursive: true })).toEqual(['.data', join('.data', 'secret')])
    } finally {
      process.chdir(before)
      await rm(folder, { recursive: true })
    }
  })

  it('knows production by NODE_ENV', () => {
    expect(read({ NODE_ENV: 'production' }).isProduction).toBe(true)
    expect(read({ NODE_ENV: 'development' }).isProduction).toBe(false)
  })

  it.each(accepted)('takes %s=%s', (name, value, result) => {
    expect(read({ [name]: value })).toHaveProperty(name, result)
  })

  it.each(refused)('refuses %s=%s and names it', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(`^  ${name}: .+`)])
  })

  it('never repeats a value that it refuses: it may be a password', () => {
    const values = { ADMIN_PASSWORD: 'geheim', PAYLOAD_SECRET: 'geheim', SMTP_URL: 'geheim' }
    expect(faultsOf(values)).toHaveLength(3)
    expect(faultsOf(values).join()).not.toContain('geheim')
  })

  it('lists every fault at once, one a line', () => {
    const first = new Map(refused.toReversed())
    const faults = faultsOf({ ...Object.fromEntries(first), S3_BUCKET: 'pictures' })
    const names = faults.map((line) => line.trim().split(':')[0])
    expect(names.sort()).toEqual([...first.keys(), 'S3_BUCKET'].sort())
  })

  it('takes a free port only where the address that readers use is known', () => {
    expect(read({ PORT: '0', SITE_URL: 'https://news.test' }).PORT).toBe(0)
    expect(faultsOf({ PORT: '0' })).toEqual([
      '  PORT: may be 0 only beside SITE_URL: the addresses in answers need a port',
    ])
  })

  it('wants both keys beside a bucket', () => {
    const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'key' }
    expect(faultsOf({ S3_BUCKET: 'pictures', ...keys })).toEqual([])
    for (const [name, value] of Object.entries(keys)) {
      expect(faultsOf({ S3_BUCKET: 'pictures', [name]: value })).toEqual([
        '  S3_BUCKET: needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it',
      ])
    }
  })

  it('wants a checker’s address and its secret together, each as it should be', () => {
    const [url, secret] = ['https://checker.test', 'sixteen letters!']
    const both = (COMMENT_CHECKER_URL: string, COMMENT_CHECKER_SECRET: string) =>
      faultsOf({ COMMENT_CHECKER_URL, COMMENT_CHECKER_SECRET })
    const missing =
      '  COMMENT_CHECKER_URL: needs COMMENT_CHECKER_SECRET beside it, and the other way round'
    expect(both(url, secret)).toEqual([])
    expect(both(url, '')).toEqual([missing])
    expect(both('', secret)).toEqual([missing])
    expect(both('checker.test', 'short')).toEqual([
      '  COMMENT_CHECKER_URL: must be an http or https address',
      '  COMMENT_CHECKER_SECRET: must have at least 16 characters',
    ])
  })

  it('answers what nobody can change afterwards', () => {
    expect(Object.isFrozen(read())).toBe(true)
  })
})

const freePort = async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isOpen: boolean) => () => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', end(true)).once('error', end(false))
  })

// Starts the platform in an empty folder and watches its port for as long as it lives.
const start = async (folder: string, environment: Record<string, string>) => {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', tsx, new URL('src/server/start.ts', root).pathname],
    {
      cwd: folder,
      env: { NODE_ENV: 'production', PORT: String(port), ...environment },
      timeout: 30_000,
    },
  )
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  let isRunning = true
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve)).finally(
    () => (isRunning = false),
  )
  let hasListened = false
  while (isRunning) hasListened ||= await answers(port)
  return { ...output, code: await ended, hasListened }
}

describe('a start with a wrong environment', () => {
  it('ends with 1, tells every fault, and has neither listened nor left anything behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'masthead-env-'))
    const { code, hasListened, stderr, stdout } = await start(folder, {
      ROLE: 'web',
      SEED: 'all',
      SITE_URL: 'news.test',
      LOG_LEVEL: 'loud',
    })
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      'The environment has faults:',
      expect.stringMatching(/^ {2}SITE_URL: /),
      expect.stringMatching(/^ {2}ROLE: /),
      expect.stringMatching(/^ {2}SEED: /),
      expect.stringMatching(/^ {2}LOG_LEVEL: /),
    ])
    expect(stdout).toBe('')
    expect(hasListened).toBe(false)
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })
})

describe('a start on a port that another program has', () => {
  it('ends with 1 and says so before anything is built or stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'masthead-port-'))
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const PORT = String((other.address() as AddressInfo).port)
    const environment = { PORT, HOST: '127.0.0.1', PAYLOAD_SECRET: secret }
    const { code, stderr, stdout } = await start(folder, environment)
    await new Promise((resolve) => other.close(resolve))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`Port ${PORT} is taken: set PORT to another one.\n`)
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })
})

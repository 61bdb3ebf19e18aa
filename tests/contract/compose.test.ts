// Containers cannot be run where this project is developed: what can be read is read here.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { environmentNames, readEnv } from '#config/env.ts'

const root = new URL('../../', import.meta.url)
const readText = (name: string) => readFile(new URL(name, root), 'utf8')

type PackageJson = {
  scripts: { start: string }
  dependencies: Record<string, string>
  engines: { node: string }
}

const packageJson: PackageJson = JSON.parse(await readText('package.json'))

type Service = {
  build?: string
  image: string
  restart?: string
  command?: string[]
  entrypoint?: string[]
  depends_on?: Record<string, { condition: string }>
  ports?: string[]
  networks: string[]
  environment: Record<string, string>
  volumes?: string[]
  configs?: { source: string }[]
  healthcheck: { test: string[] } & Record<string, unknown>
}

type Compose = {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean } | null>
  volumes: Record<string, null>
  configs: Record<string, { content: string }>
}

const composeText = await readText('docker-compose.yml')
const compose: Compose = parse(composeText)
const { app, ...stores } = compose.services
const services = Object.entries(compose.services)

/** Docker Compose's own: `${NAME:?message}` demands, `${NAME:-default}` falls back. */
const interpolate = (text: string, given: Record<string, string>) =>
  text.replace(/\$\{(\w+):([?-])([^}]*)\}/g, (...found: string[]) => {
    const [, name, mark, rest] = found as [string, string, string, string]
    if (mark === '?' && !given[name]) throw new Error(`${name} is missing: ${rest}`)
    return given[name] || rest
  })

const demanded = (text: string) =>
  new Set([...text.matchAll(/\$\{(\w+):\?[^}]+\}/g)].map(([, name]) => name!))

// Parts of addresses, or of a header.
const isPlain = /^(MONGO|REDIS|S3|METRICS)_/
const fillIn = (name: string) => {
  if (name === 'SITE_URL') return 'https://news.example'
  if (name === 'ADMIN_EMAIL') return 'admin@news.example'
  return isPlain.test(name) ? 'a1'.repeat(32) : `${name} ${'x'.repeat(32)}`
}

const filledIn = Object.fromEntries([...demanded(composeText)].map((name) => [name, fillIn(name)]))

const appEnvironment = (given: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(app!.environment).map(([name, value]) => [name, interpolate(value, given)]),
  )

const isSecretName = (name: string) => /PASSWORD|SECRET|_KEY|KEY_ID|TOKEN|AUTH/.test(name)
const demand = /^\$\{\w+:\?[^}]+\}$/

/** Every place where a secret stands: variables by their names, addresses, `--requirepass`. */
const secretsOf = ({ environment, command = [] }: Service) => [
  ...Object.entries(environment)
    .filter(([name]) => isSecretName(name))
    .map(([, value]) => value),
  ...Object.values(environment).flatMap((value) => /:\/\/\w*:(.+)@/.exec(value)?.[1] ?? []),
  ...command.filter((_, index) => command[index - 1] === '--requirepass'),
]

describe('docker-compose.yml', () => {
  it('runs the platform, MongoDB, Redis and an S3-compatible store', () => {
    expect(services.map(([name]) => name)).toEqual(['app', 'mongodb', 'redis', 'object-store'])
    expect(app!.build).toBe('.')
  })

  it('pins every image to a version', () => {
    const images = Object.values(stores).map(({ image }) => image)
    expect(images.filter((image) => !/:\d/.test(image))).toEqual([])
  })

  it.each(services)('checks the health of %s, with time to start', (_, { healthcheck }) => {
    expect(healthcheck.test[0]).toMatch(/^CMD(-SHELL)?$/)
    expect(healthcheck.test.length).toBeGreaterThan(1)
    expect(healthcheck).toMatchObject({ interval: expect.any(String), timeout: expect.any(String) })
    expect(healthcheck).not.toHaveProperty('disable')
  })

  it('asks the platform whether it is ready', () => {
    expect(app!.healthcheck.test.at(-1)).toContain('http://127.0.0.1:3000/readyz')
  })

  it.each(services)('brings %s up again after a failure', (_, { restart }) => {
    expect(restart).toBe('unless-stopped')
  })

  it('starts the platform once all it stands on is healthy', () => {
    const healthy = Object.keys(stores).map((name) => [name, { condition: 'service_healthy' }])
    expect(app!.depends_on).toEqual(Object.fromEntries(healthy))
  })

  it('publishes the platform on the loopback address and nothing else', () => {
    expect(app!.ports).toEqual(['127.0.0.1:${PORT:-3000}:3000'])
    expect(Object.values(stores).filter(({ ports }) => ports)).toEqual([])
  })

  it('keeps the stores on a network without a way out, which the platform shares', () => {
    expect(compose.networks.stores).toEqual({ internal: true })
    expect(Object.values(stores).map(({ networks }) => networks)).toEqual(
      Object.values(stores).map(() => ['stores']),
    )
    expect(app!.networks).toContain('stores')
  })

  it.each(Object.entries(stores))('keeps the data of %s in a volume', (_, { volumes = [] }) => {
    const names = volumes.map((volume) => volume.split(':')[0]!)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !(name in compose.volumes))).toEqual([])
  })

  it('declares no volume, network or config that nothing uses', () => {
    const used = services.flatMap(([, { volumes = [], networks, configs = [] }]) => [
      ...volumes.map((volume) => volume.split(':')[0]!),
      ...networks,
      ...configs.map(({ source }) => source),
    ])
    const { volumes, networks, configs } = compose
    expect([...new Set(used)].sort()).toEqual(
      Object.keys({ ...volumes, ...networks, ...configs }).sort(),
    )
  })
})

describe('the secrets of docker-compose.yml', () => {
  it.each(services)(
    'are demanded from outside for %s, never written or defaulted',
    (_, service) => {
      const secrets = secretsOf(service)
      expect(secrets.length).toBeGreaterThan(0)
      expect(secrets.filter((value) => !demand.test(value))).toEqual([])
    },
  )

  it('have no default anywhere', () => {
    const defaulted = [...composeText.matchAll(/\$\{(\w+):-[^}]*\}/g)].map(([, name]) => name!)
    expect(defaulted.filter(isSecretName)).toEqual([])
    expect(composeText).not.toMatch(/\$\{\w+\}|[^$]\$\w/)
  })

  it('stand in the file’s head, so that an operator knows what to write', () => {
    const head = composeText.slice(0, composeText.indexOf('name: masthead'))
    const named = [...demanded(composeText)].filter((name) =>
      new RegExp(`\\b${name}\\b`).test(head),
    )
    expect(named).toEqual([...demanded(composeText)])
  })

  it.each([...demanded(composeText)])('stop the start where %s is missing', (name) => {
    const everything = () => interpolate(composeText, { ...filledIn, [name]: '' })
    expect(everything).toThrow(`${name} is missing`)
  })
})

describe('the platform’s environment in docker-compose.yml', () => {
  it('has only names that the platform reads', () => {
    const unknown = Object.keys(app!.environment).filter((name) => !environmentNames.includes(name))
    expect(unknown).toEqual([])
  })

  it('is accepted with nothing but the demanded values filled in', () => {
    const env = readEnv(appEnvironment(filledIn))
    expect(env).toMatchObject({ SITE_URL: 'https://news.example', SEED: 'none', LOG_LEVEL: 'info' })
  })

  it('leads to the services of this file', () => {
    const { DATABASE_URL, REDIS_URL, S3_ENDPOINT } = readEnv(appEnvironment(filledIn))
    const hosts = [DATABASE_URL, REDIS_URL, S3_ENDPOINT].map((url) => new URL(url!).hostname)
    expect(hosts).toEqual(Object.keys(stores))
  })

  it('leads to another S3-compatible store where one is named', () => {
    const own = { S3_ENDPOINT: 'https://s3.example', S3_REGION: 'ap-southeast-1' }
    expect(readEnv(appEnvironment({ ...filledIn, ...own }))).toMatchObject(own)
  })

  it('passes on what the file’s head names, and nothing else', () => {
    const [, lines] = /What else it passes on.*\n((?:# {3}.+\n)+)/.exec(composeText)!
    const passed = Object.entries(app!.environment).filter(([, value]) => /^\$\{\w+:-/.test(value))
    expect(lines!.match(/\w+/g)).toEqual(passed.map(([name]) => name))
    for (const [name, value] of passed) expect(value).toMatch(`\${${name}:-`)
  })

  it('leaves out nothing but what this file settles and the services that judge comments', () => {
    const leftOut = environmentNames.filter((name) => !(name in app!.environment))
    const settled = ['PORT', 'HOST', 'DATABASE_COMPATIBILITY', 'MEDIA_DIR', 'ROLE']
    const services = ['AKISMET_KEY', 'COMMENT_CHECKER_URL', 'COMMENT_CHECKER_SECRET']
    expect(leftOut.sort()).toEqual([...settled, ...services].sort())
  })

  it('hands on the paper’s name and the hub, and does without', () => {
    const own = { SITE_NAME: 'Báo Vân Sơn', WEBSUB_HUB: 'https://hub.example/' }
    expect(readEnv(appEnvironment({ ...filledIn, ...own }))).toMatchObject(own)
    expect(readEnv(appEnvironment(filledIn)).SITE_NAME).toBe('Masthead')
  })

  it('names the replica set that MongoDB runs and makes itself a member of', () => {
    const { DATABASE_URL } = readEnv(appEnvironment(filledIn))
    const name = new URL(DATABASE_URL).searchParams.get('replicaSet')
    expect(stores.mongodb!.entrypoint!.at(-1)).toContain(`--replSet ${name} --keyFile `)
    expect(stores.mongodb!.healthcheck.test.at(-1)).toContain(`rs.initiate({ _id: '${name}'`)
  })

  it('logs in to MongoDB as the user that its first start makes, in the same database', () => {
    const { username, password, pathname } = new URL(appEnvironment(filledIn).DATABASE_URL!)
    const script = compose.configs[stores.mongodb!.configs![0]!.source]!.content
    expect(script).toContain(`getSiblingDB('${pathname.slice(1)}')`)
    expect(script).toContain(`user: '${username}'`)
    expect(script).toContain('pwd: process.env.MONGO_PASSWORD')
    expect(password).toBe(interpolate(stores.mongodb!.environment.MONGO_PASSWORD!, filledIn))
  })

  it('shares bucket and keys with the store that makes them', () => {
    const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = app!.environment
    expect(stores['object-store']!.environment).toEqual({
      AWS_ACCESS_KEY_ID: S3_ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY: S3_SECRET_ACCESS_KEY,
      S3_BUCKET,
    })
  })
})

const dockerfile = (await readText('Dockerfile')).replace(/\\\n/g, ' ')
const instructions = dockerfile
  .split('\n')
  .map((line) => /^\s*([A-Z]+) (.*)$/.exec(line))
  .flatMap((found) => (found ? [{ name: found[1]!, value: found[2]! }] : []))

const lastStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'))
const valuesOf = (wanted: string, from = lastStage) =>
  from.filter(({ name }) => name === wanted).map(({ value }) => value)

const variables = valuesOf('ENV', instructions)
  .flatMap((value) => value.split(' '))
  .map((pair) => pair.split('=') as [string, string])

describe('Dockerfile', () => {
  it('runs what `npm start` runs, with the same variables', () => {
    const [command] = valuesOf('CMD')
    const words = packageJson.scripts.start.split(' ')
    const set = words.filter((word) => /^[A-Z_]+=/.test(word))
    expect(JSON.parse(command!)).toEqual(words.slice(set.length))
    expect(variables.map((pair) => pair.join('='))).toEqual(expect.arrayContaining(set))
  })

  it('exposes the port that the platform listens on and the compose file publishes', () => {
    const { PORT } = readEnv({ ...Object.fromEntries(variables), PAYLOAD_SECRET: 'x'.repeat(32) })
    expect(valuesOf('EXPOSE')).toEqual([String(PORT)])
    expect(app!.ports![0]!.split(':').at(-1)).toBe(String(PORT))
  })

  it('sets only names that the platform reads, beside Node’s and Next’s own', () => {
    const foreign = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED']
    const unknown = variables.filter(([name]) => !environmentNames.includes(name))
    expect(unknown.map(([name]) => name).sort()).toEqual(foreign.sort())
  })

  it('does not run as root', () => {
    expect(valuesOf('USER')).toEqual(['node'])
  })

  it('checks its own health', () => {
    expect(dockerfile).toMatch(/\nHEALTHCHECK .*CMD \["node".*\/healthz/)
  })

  it('copies what exists, and all that the stamp of the build is made of', () => {
    const copied = valuesOf('COPY')
      .filter((value) => value.includes('--from=build'))
      .flatMap((value) => [...value.matchAll(/\/app\/(\S+)/g)].map(([, path]) => path!))
    const here = copied.filter((path) => !['.next', '.server'].includes(path))
    expect(here.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
    const base = ['package.json', 'package-lock.json']
    expect([...copied, ...base]).toEqual(
      expect.arrayContaining([
        ...['collections', 'plugins', 'src', '.next', '.server'],
        ...['package-lock.json', 'next.config.ts', 'tsconfig.json'],
      ]),
    )
  })

  it('installs the packages that run without those for development', () => {
    expect(dockerfile).toMatch(/AS deps\nRUN .*npm ci --omit=dev/)
    expect(valuesOf('COPY')).toContain('--from=deps /app/node_modules ./node_modules')
    expect(Object.keys(packageJson.dependencies)).toEqual(
      expect.arrayContaining(['esbuild', 'next', 'tsx']),
    )
  })

  it('uses a version of Node that package.json allows', () => {
    const [argument] = valuesOf('ARG', instructions)
    const version = Number(/^NODE_VERSION=(\d+)$/.exec(argument!)?.[1])
    const least = Number(/^>=(\d+)\./.exec(packageJson.engines.node)?.[1])
    expect(version).toBeGreaterThanOrEqual(least)
  })
})

describe('.dockerignore', () => {
  it('keeps secrets, databases, uploads and what is made anew out of the image', async () => {
    const lines = (await readText('.dockerignore')).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        '.env',
        '.env.*',
        '.data',
        'media',
        '.git',
        'node_modules',
        '.next',
        '.server',
      ]),
    )
  })

  it('lets through what the image is made of', async () => {
    const lines = (await readText('.dockerignore')).split('\n')
    const needed = ['collections', 'plugins', 'src', 'package.json', 'package-lock.json']
    expect(lines.filter((line) => needed.includes(line))).toEqual([])
  })
})

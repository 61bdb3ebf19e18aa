// The only reader of the environment: everything that can be set is listed here, with its default.
import { isIP } from 'node:net'
import { z } from 'zod'
import { loadOrCreateSecret } from './secret.ts'

const isTimeZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const isDatabaseUrl = (url: string) => /^(file:.|mongodb(\+srv)?:\/\/.)/.test(url)

const namedRanges = ['loopback', 'linklocal', 'uniquelocal']

const isRange = (text: string) => {
  const [address = '', bits, ...rest] = text.split('/')
  const widest = isIP(address) === 4 ? 32 : 128
  const isWidth = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= widest)
  return namedRanges.includes(text) || (isIP(address) > 0 && isWidth && rest.length === 0)
}

const isProxyList = (value: string) =>
  /^(\d{1,3}|true|false)$/.test(value) || value.split(',').every((part) => isRange(part.trim()))

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number')
  .transform(Number)
  .refine((number) => number <= 65535, 'must be at most 65535')

const trustProxy = z
  .string()
  .refine(isProxyList, 'must be true, false, a number of proxies or a list of addresses')
  .transform((value) => (/^\d+$/.test(value) ? Number(value) : value))
  .transform((value) => (value === 'true' ? true : value === 'false' ? false : value))

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().optional(),
    SITE_URL: z
      .url({ protocol: /^https?$/, message: 'must be an http or https address' })
      .optional(),
    SITE_NAME: z.string().max(100, 'must have at most 100 characters').default('Masthead'),
    SITE_LANGUAGE: z.enum(['vi', 'en']).default('vi'),
    WEBSUB_HUB: z
      .url({ protocol: /^https?$/, message: 'must be an http or https address' })
      .optional(),
    DATABASE_URL: z
      .string()
      .refine(isDatabaseUrl, 'must begin with file:, mongodb:// or mongodb+srv://')
      .default('file:./.data/masthead.db'),
    DATABASE_COMPATIBILITY: z.enum(['documentdb']).optional(),
    PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    MEDIA_DIR: z.string().default('./media'),
    S3_BUCKET: z.string().optional(),
    S3_ENDPOINT: z.url('must be an address').optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/, message: 'must begin with redis://' }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, message: 'must begin with smtp://' }).optional(),
    SMTP_FROM: z.email('must be an e-mail address').default('newsroom@localhost.localdomain'),
    AKISMET_KEY: z.string().optional(),
    COMMENT_CHECKER_URL: z
      .url({ protocol: /^https?$/, message: 'must be an http or https address' })
      .optional(),
    COMMENT_CHECKER_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
    TRUST_PROXY: trustProxy.default(false),
    ROLE: z.enum(['all', 'delivery', 'worker']).default('all'),
    SEED: z.enum(['demo', 'none']).default('demo'),
    ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@example.com'),
    ADMIN_PASSWORD: z.string().min(10, 'must have at least 10 characters').optional(),
    TIME_ZONE: z
      .string()
      .refine(isTimeZone, 'must be an IANA time zone such as Asia/Ho_Chi_Minh')
      .default('Asia/Ho_Chi_Minh'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    CACHE_MB: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a whole number of megabytes')
      .transform(Number)
      .default(64),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\w.~+/-]{16,}=*$/, 'must have at least 16 characters, as headers take them')
      .optional(),
  })
  .refine((env) => !env.S3_BUCKET || (env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY), {
    path: ['S3_BUCKET'],
    message: 'needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it',
    when: () => true,
  })
  .refine((env) => Boolean(env.COMMENT_CHECKER_URL) === Boolean(env.COMMENT_CHECKER_SECRET), {
    path: ['COMMENT_CHECKER_URL'],
    message: 'needs COMMENT_CHECKER_SECRET beside it, and the other way round',
    when: () => true,
  })
  .refine((env) => env.PORT !== 0 || env.SITE_URL, {
    path: ['PORT'],
    message: 'may be 0 only beside SITE_URL: the addresses in answers need a port',
    when: () => true,
  })

/** Every name the platform reads, for the papers and the checks that list them. */
export const environmentNames = Object.keys(schema.shape)

/** A start that was refused for a reason its message tells; a stack would say nothing more. */
export class StartRefused extends Error {}

/** Names every wrong variable at once; `message` has one line for each. */
export class EnvironmentError extends StartRefused {}

const describeFaults = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')

/**
 * Reads and checks the environment. An empty value counts as absent.
 * @throws EnvironmentError listing all faults
 */
export const readEnv = (source: Record<string, string | undefined>) => {
  const given = Object.entries(source).filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    throw new EnvironmentError(`The environment has faults:\n${describeFaults(parsed.error)}`)
  }
  const env = parsed.data
  return Object.freeze({
    ...env,
    hasOwnAddress: env.SITE_URL !== undefined,
    SITE_URL: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? loadOrCreateSecret('.data/secret'),
    isProduction: source.NODE_ENV === 'production',
  })
}

export type Environment = ReturnType<typeof readEnv>

// Bodies are compressed once: with brotli when an answer is made, with gzip when somebody first asks for
// it, as hardly anybody does. What takes long is left to other threads.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { CachedAnswer, Encoded, Encoding } from '#kit/keptAnswers.ts'

/** In bytes; what is smaller fits into one packet as it is. */
const smallest = 1024

/**
 * In bytes: some two milliseconds of gzip's work, one of brotli's. To hand less to another thread costs nearly
 * as much as to compress it.
 */
const large = 128 * 1024

const zip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** In bytes: a story, not a list. */
const short = 32 * 1024

// Of a story 7 makes a tenth fewer bytes than 4, and fewer than gzip, for a third more time; of a list it
// would take more than twice as long. Higher ones are for files that are made once.
const quality = ({ length }: Buffer) => ({
  [constants.BROTLI_PARAM_QUALITY]: length <= short ? 7 : 4,
})

// With a window of 64 kB, and told how much comes, brotli takes no megabyte from the system for each
// answer, which costs three times as much as to compress ten kilobytes. Of ten and of ninety kilobytes
// it makes as few as with a larger one.
const brotliOptions = (body: Buffer) => ({
  params: {
    ...quality(body),
    [constants.BROTLI_PARAM_LGWIN]: 16,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
})

/** An answer's headers but those of its body, and what the body is. */
type Envelope = { headers: string[]; contentType: string; isKept: boolean }

const suffix = { identity: '', br: '-br', gzip: '-gzip' }

type Content = { body: Buffer; encoding: Encoding; hash: string }

const wrap = ({ body, encoding, hash }: Content, envelope: Envelope): Encoded => {
  const etag = envelope.isKept ? `"${hash}${suffix[encoding]}"` : undefined
  const bare = [...envelope.headers, ...(etag ? ['ETag', etag] : [])]
  const headers = [
    ...bare,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Content-Type', envelope.contentType, 'Content-Length', String(body.length)],
  ]
  return { body, etag, headers, bare }
}

// zlib answers with the beginning of a larger buffer, all of which would be kept with it.
const toOwn = (whole: Buffer) => {
  const own = Buffer.allocUnsafeSlow(whole.length)
  whole.copy(own)
  return own
}

const compress = async (body: Buffer) =>
  toOwn(
    body.length <= large
      ? brotliCompressSync(body, brotliOptions(body))
      : await toBrotli(body, { params: quality(body) }),
  )

type Encodings = CachedAnswer['encodings']

// Not among the others until it is made.
const addLater = (encodings: Encodings, make: () => Encoded): Encodings => {
  let made: Encoded | undefined
  return Object.defineProperty(encodings, 'gzip', { get: () => (made ??= make()) })
}

/** The body as it is and, where it is kept and that pays, compressed; each with a tag of its own. */
export const encode = async (
  body: Buffer,
  envelope: Envelope,
): Promise<CachedAnswer['encodings']> => {
  const hash = createHash('sha1').update(body).digest('base64url')
  const identity = wrap({ body, encoding: 'identity', hash }, envelope)
  if (!envelope.isKept || body.length < smallest) return { identity }
  const toGzip = (zipped: Buffer) => wrap({ body: toOwn(zipped), encoding: 'gzip', hash }, envelope)
  const zipped = body.length > large ? zip(body) : undefined
  const br = wrap({ body: await compress(body), encoding: 'br', hash }, envelope)
  if (zipped) return { identity, br, gzip: toGzip(await zipped) }
  return addLater({ identity, br }, () => toGzip(gzipSync(body)))
}

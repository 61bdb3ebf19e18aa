// Bodies are compressed once, when an answer is made, and by threads of their own.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CachedAnswer, Encoded, Encoding } from '#kit/keptAnswers.ts'

/** In bytes; what is smaller fits into one packet as it is. */
const smallest = 1024

const zip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

// As small as gzip's best in a third of the time; higher ones are for files that are made once.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

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
const compressed = async (bytes: Promise<Buffer>) => {
  const whole = await bytes
  const own = Buffer.allocUnsafeSlow(whole.length)
  whole.copy(own)
  return own
}

/** The body as it is and, where it is kept and that pays, compressed; each with a tag of its own. */
export const encode = async (
  body: Buffer,
  envelope: Envelope,
): Promise<CachedAnswer['encodings']> => {
  const hash = createHash('sha1').update(body).digest('base64url')
  const identity = wrap({ body, encoding: 'identity', hash }, envelope)
  if (!envelope.isKept || body.length < smallest) return { identity }
  const [br, zipped] = await Promise.all([
    compressed(toBrotli(body, brotliOptions)),
    compressed(zip(body)),
  ])
  return {
    identity,
    br: wrap({ body: br, encoding: 'br', hash }, envelope),
    gzip: wrap({ body: zipped, encoding: 'gzip', hash }, envelope),
  }
}

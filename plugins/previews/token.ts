// What opens a preview: the time until which it does, signed together with the story's id. Nothing
// is stored; another secret makes all tokens worthless.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { PreviewExpired, PreviewRefused } from './errors.ts'

// Seconds since 1970 to the base of 36, and 32 bytes in base64url.
const shape = /^([0-9a-z]{1,8})\.([\w-]{43})$/

type Signed = { article: string; expires: string }

const sign = (secret: string, { article, expires }: Signed) =>
  createHmac('sha256', secret).update(`preview:${article}:${expires}`).digest('base64url')

const isEqual = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))

type Grant = { article: string; expiresAt: Date }

/** A token that opens the story `article` until `expiresAt`, to the second. */
export const signToken = (secret: string, { article, expiresAt }: Grant) => {
  const expires = Math.floor(expiresAt.getTime() / 1000).toString(36)
  return `${expires}.${sign(secret, { article, expires })}`
}

type Claim = { article: string; token: string; now: Date }

/** Until when `token` opens the story. @throws PreviewRefused, PreviewExpired */
export const checkToken = (secret: string, { article, token, now }: Claim) => {
  const [, expires, signature] = shape.exec(token) ?? []
  if (!expires || !signature || !isEqual(signature, sign(secret, { article, expires }))) {
    throw new PreviewRefused({ path: 'token' })
  }
  const expiresAt = new Date(Number.parseInt(expires, 36) * 1000)
  if (expiresAt <= now) throw new PreviewExpired({ path: 'token' })
  return expiresAt
}

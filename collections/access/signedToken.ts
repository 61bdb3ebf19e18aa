// A token that says until when it holds, signed together with what it is for. Nothing is stored;
// another secret makes all tokens worthless.
import { createHmac, timingSafeEqual } from 'node:crypto'

// Seconds since 1970 to the base of 36, and 32 bytes in base64url.
const shape = /^([0-9a-z]{1,8})\.([\w-]{43})$/

const sign = (secret: string, subject: string, expires: string) =>
  createHmac('sha256', secret).update(`${subject}:${expires}`).digest('base64url')

const isEqual = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))

/**
 * A token for `subject` until `expiresAt`, to the second.
 * @param subject what it is for, beginning with a word of its own: "preview:<id>"
 */
export const signUntil = (secret: string, subject: string, expiresAt: Date) => {
  const expires = Math.floor(expiresAt.getTime() / 1000).toString(36)
  return `${expires}.${sign(secret, subject, expires)}`
}

/** Until when `token` holds for `subject`; undefined where it was not made for that, or changed. */
export const signedUntil = (secret: string, subject: string, token: string) => {
  const [, expires, signature] = shape.exec(token) ?? []
  if (!expires || !signature || !isEqual(signature, sign(secret, subject, expires))) return
  return new Date(Number.parseInt(expires, 36) * 1000)
}

// A preview shows pictures that readers do not see yet. Each address in it carries a ticket that
// opens this one file until the preview ends; nothing is stored.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AccessArgs } from 'payload'

// Seconds since 1970 to the base of 36, and 32 bytes in base64url.
const shape = /^([0-9a-z]{1,8})\.([\w-]{43})$/

const sign = (secret: string, file: string, expires: string) =>
  createHmac('sha256', secret).update(`picture:${file}:${expires}`).digest('base64url')

type Grant = { file: string; expiresAt: Date }

/** A ticket for the file named `file`, until `expiresAt`, to the second. */
export const pictureTicket = (secret: string, { file, expiresAt }: Grant) => {
  const expires = Math.floor(expiresAt.getTime() / 1000).toString(36)
  return `${expires}.${sign(secret, file, expires)}`
}

const isEqual = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Whether a file is asked for with a ticket for it (`?ticket=`) that is still good. */
export const hasPictureTicket = ({ data, isReadingStaticFile, req }: AccessArgs) => {
  const file = (data as { filename?: string } | undefined)?.filename
  const [, expires, signature] = shape.exec(req.searchParams?.get('ticket') ?? '') ?? []
  if (!isReadingStaticFile || !file || !expires || !signature) return false
  const isGood = Number.parseInt(expires, 36) * 1000 > Date.now()
  return isGood && isEqual(signature, sign(req.payload.secret, file, expires))
}

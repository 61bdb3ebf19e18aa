// What opens a preview: the time until which it does, signed together with the story's id.
import { signedUntil, signUntil } from '#collections/access/signedToken.ts'
import { PreviewExpired, PreviewRefused } from './errors.ts'

const subject = (article: string) => `preview:${article}`

type Grant = { article: string; expiresAt: Date }

/** A token that opens the story `article` until `expiresAt`, to the second. */
export const signToken = (secret: string, { article, expiresAt }: Grant) =>
  signUntil(secret, subject(article), expiresAt)

type Claim = { article: string; token: string; now: Date }

/** Until when `token` opens the story. @throws PreviewRefused, PreviewExpired */
export const checkToken = (secret: string, { article, token, now }: Claim) => {
  const expiresAt = signedUntil(secret, subject(article), token)
  if (!expiresAt) throw new PreviewRefused({ path: 'token' })
  if (expiresAt <= now) throw new PreviewExpired({ path: 'token' })
  return expiresAt
}

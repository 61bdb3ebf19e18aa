// What a letter gives a writer to stop letters with, or to see and erase what is stored of them. The
// mark stands in the token, the e-mail does not.
import { getCurrentDate, type Payload } from 'payload'
import { signedUntil, signUntil } from '#collections/access/signedToken.ts'
import { TokenExpired, TokenRefused } from './errors.ts'

/** A token for one purpose is of no use for another. */
export type Purpose = 'mail-stop' | 'my-data'

const subject = (purpose: Purpose, writer: string) => `${purpose}:${writer}`

type Grant = { purpose: Purpose; writer: string; until: Date }

export const signWriter = ({ secret }: Payload, { purpose, writer, until }: Grant) =>
  `${writer}.${signUntil(secret, subject(purpose, writer), until)}`

/** The writer's mark. @throws TokenRefused, TokenExpired */
export const writerOf = ({ secret }: Payload, purpose: Purpose, token: string) => {
  const [writer = '', ...signed] = token.split('.')
  const until = signedUntil(secret, subject(purpose, writer), signed.join('.'))
  if (!until) throw new TokenRefused({ path: 'token' })
  if (until <= getCurrentDate()) throw new TokenExpired({ path: 'token' })
  return writer
}

const tenYears = 10 * 365 * 24 * 60 * 60 * 1000

/** Where a writer stops letters, from any letter they still have. */
export const stopAddress = (payload: Payload, siteUrl: string, writer: string) => {
  const until = new Date(getCurrentDate().getTime() + tenYears)
  const token = signWriter(payload, { purpose: 'mail-stop', writer, until })
  return `${siteUrl}/v1/comments/unsubscribe?token=${token}`
}

// Tells since when a form has been open: signed, and stored nowhere.
import { getCurrentDate, type Payload } from 'payload'
import { signedUntil, signUntil } from '#collections/access/signedToken.ts'

const subject = 'comment-form'
const day = 24 * 60 * 60 * 1_000

/** A token for a form that is opened now. It holds for 24 hours, for any number of comments. */
export const createFormToken = ({ secret }: Payload) =>
  signUntil(secret, subject, new Date(getCurrentDate().getTime() + day))

/** For how long the form has been open, in seconds; undefined where the token does not hold. */
export const formAge = ({ secret }: Payload, token?: string | null) => {
  const until = token ? signedUntil(secret, subject, token) : undefined
  if (!until) return undefined
  const left = until.getTime() - getCurrentDate().getTime()
  return left > 0 ? (day - left) / 1_000 : undefined
}

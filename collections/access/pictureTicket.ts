// A preview shows pictures that readers do not see yet. Each address in it carries a ticket that
// opens this one file until the preview ends; nothing is stored.
import type { AccessArgs } from 'payload'
import { signedUntil, signUntil } from './signedToken.ts'

const subject = (file: string) => `picture:${file}`

type Grant = { file: string; expiresAt: Date }

/** A ticket for the file named `file`, until `expiresAt`, to the second. */
export const pictureTicket = (secret: string, { file, expiresAt }: Grant) =>
  signUntil(secret, subject(file), expiresAt)

/** Whether a file is asked for with a ticket for it (`?ticket=`) that is still good. */
export const hasPictureTicket = ({ data, isReadingStaticFile, req }: AccessArgs) => {
  const file = (data as { filename?: string } | undefined)?.filename
  const ticket = req.searchParams?.get('ticket')
  if (!isReadingStaticFile || !file || !ticket) return false
  const until = signedUntil(req.payload.secret, subject(file), ticket)
  return until !== undefined && until.getTime() > Date.now()
}

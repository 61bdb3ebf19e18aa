import type { Config, EmailAdapter } from 'payload'
import type { Environment } from './env.ts'

type Sender = { defaultFromAddress: string; defaultFromName: string }

// Payload's own would write to the log for whom each letter was.
const noServer =
  (sender: Sender): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'none',
    ...sender,
    sendEmail: async ({ subject }) =>
      payload.logger.warn(`No mail server is set (SMTP_URL), so this was not sent: ${subject}`),
  })

/** Mail through `SMTP_URL`. Without it, none is sent, and the log names each letter's subject. */
export const mail = async ({ SMTP_URL, SMTP_FROM }: Environment): Promise<Config['email']> => {
  const sender = { defaultFromAddress: SMTP_FROM, defaultFromName: 'Masthead' }
  if (!SMTP_URL) return noServer(sender)
  const { nodemailerAdapter } = await import('@payloadcms/email-nodemailer')
  // nodemailer takes a connection address in place of options.
  const transportOptions = SMTP_URL as never
  return nodemailerAdapter({ ...sender, skipVerify: true, transportOptions })
}

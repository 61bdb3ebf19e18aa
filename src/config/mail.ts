import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import type { Environment } from './env.ts'

/** Mail through `SMTP_URL`. Without it, Payload writes each letter's address and subject to the log. */
export const mail = ({ SMTP_URL, SMTP_FROM }: Environment): Config['email'] =>
  SMTP_URL
    ? nodemailerAdapter({
        defaultFromAddress: SMTP_FROM,
        defaultFromName: 'Masthead',
        skipVerify: true,
        // nodemailer takes a connection address in place of options.
        transportOptions: SMTP_URL as never,
      })
    : undefined

import { getCurrentDate, type Payload, type TaskConfig } from 'payload'
import type { LetterSettings } from '../mail/letterSettings.ts'
import { writerMark } from '../marks.ts'
import { signWriter } from '../writerToken.ts'
import { toDataLetter } from './dataLetter.ts'

const minute = 60 * 1000
const day = 24 * 60 * minute

const dataToken = (payload: Payload, email: string) =>
  signWriter(payload, {
    purpose: 'my-data',
    writer: writerMark(payload, email),
    until: new Date(getCurrentDate().getTime() + day),
  })

/** Writes to a reader where to see and erase what is stored of them, for a day. */
export const mailMyData = ({ siteUrl, language }: LetterSettings): TaskConfig<'mailMyData'> => ({
  slug: 'mailMyData',
  inputSchema: [{ name: 'address', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req: { payload } }) => {
    const to = payload.decrypt(input.address)
    const token = dataToken(payload, to)
    const letter = toDataLetter(
      {
        see: `${siteUrl}/v1/comments/my-data?token=${token}`,
        erase: `${siteUrl}/v1/comments/my-data/erase?token=${token}`,
      },
      language,
    )
    await payload.sendEmail({ to, ...letter })
    return { output: {} }
  },
})

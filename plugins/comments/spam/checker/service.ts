// A service of the newsroom's own that is asked about comments, and knows by a signature who asks.
import { createHmac } from 'node:crypto'
import { getCurrentDate } from 'payload'
import { z } from 'zod'
import { readAnswer } from '../readAnswer.ts'

type Service = { url: string; secret: string }

const answerSchema = z.object({
  status: z.enum(['approved', 'pending', 'rejected', 'spam']).optional(),
  flag: z
    .object({ code: z.string().min(1).max(50), detail: z.string().max(200).optional() })
    .optional(),
})

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 of "t.body", in hexadecimal>` */
const sign = (secret: string, body: string) => {
  const time = Math.floor(getCurrentDate().getTime() / 1_000)
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @throws Error where it does not answer in time, or as agreed */
export const askChecker = async (
  { url, secret }: Service,
  question: object,
  signal: AbortSignal,
) => {
  const body = JSON.stringify(question)
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'masthead-signature': sign(secret, body) },
    body,
    redirect: 'error',
    signal,
  })
  const { data } = answerSchema.safeParse(parse(await readAnswer(answer)))
  if (!data) throw new Error('It answered something else than agreed.')
  return data
}

// What is stored of a reader, for themselves: by a link that their e-mail gets.
import type { Language } from '#collections/fields/words.ts'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import type { Origin } from '#kit/origin.ts'
import { limitRate } from '#kit/rateLimit.ts'
import { toldStatus } from '../../toldStatus.ts'
import { writerOf } from '../../writerToken.ts'
import { askForData } from '../askForData.ts'
import { eraseWriter } from '../eraseWriter.ts'
import { exportWriter, ownDataSchema } from '../exportWriter.ts'

const path = '/v1/comments/my-data'
export const query = z.strictObject({ token: z.string().max(120) })

/** Of one address, whatever it asks for. */
const rate = { name: 'my-data', most: 60, seconds: 60 }

/** `POST /v1/comments/my-data` `{ email }`: 202, whether anything is stored or not. */
export const requestMyData = defineRoute({
  method: 'post',
  path,
  summary: 'Ask for a letter with a link to all that is stored of one’s comments',
  request: {
    body: z.object({
      email: z
        .email()
        .max(254)
        .meta({ examples: ['minh.anh@mail.example'] }),
    }),
  },
  responses: { 202: z.object({}) },
  handle: async ({ payload, body: { email }, origin }) => {
    await limitRate(payload, origin, rate)
    // Not waited for: how long it takes would tell whether the address is known.
    askForData(payload, email).catch((err: unknown) => payload.logger.error({ err }))
    return { status: 202, body: {} }
  },
})

/** `GET /v1/comments/my-data?token=`: what `ownDataSchema` names; rejected comments look like waiting. */
export const readMyData = defineRoute({
  method: 'get',
  path,
  summary: 'What is stored of one’s comments',
  request: { query },
  responses: { 200: ownDataSchema },
  handle: async ({ payload, query: { token }, origin }) => {
    await limitRate(payload, origin, rate)
    const exported = await exportWriter(payload, writerOf(payload, 'my-data', token))
    const comments = exported.comments.map((comment) => ({
      ...comment,
      status: toldStatus(comment.status),
    }))
    return { body: { ...exported, comments } }
  },
})

const erasedSchema = z
  .object({ deleted: z.number(), emptied: z.number() })
  .meta({ examples: [{ deleted: 2, emptied: 1 }] })

type Erasing = { token: string; origin: Origin; language: Language }

/** Erases the writer whom the token names; twice is no fault. @throws TokenRefused, TokenExpired, TooMany */
export const eraseByToken = async (payload: Payload, { token, origin, language }: Erasing) => {
  await limitRate(payload, origin, rate)
  const writer = writerOf(payload, 'my-data', token)
  const { deleted, emptied } = await eraseWriter(await createLocalReq({}, payload), {
    writer,
    language,
  })
  return { deleted, emptied }
}

/** `DELETE /v1/comments/my-data?token=`: erases it. */
export const eraseMyData = ({ language }: { language: Language }) =>
  defineRoute({
    method: 'delete',
    path,
    summary: 'Erase all that is stored of one’s comments',
    request: { query },
    responses: { 200: erasedSchema },
    handle: async ({ payload, query: { token }, origin }) => ({
      body: await eraseByToken(payload, { token, origin, language }),
    }),
  })

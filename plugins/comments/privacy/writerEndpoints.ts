// What moderators do when a reader asks them for their data, or to be forgotten.
import type { Language } from '#collections/fields/words.ts'
import { z } from 'zod'
import { readBody } from '#kit/readInput.ts'
import { recordAct } from '../acts/recordAct.ts'
import { deskEndpoint } from '../desk/deskEndpoint.ts'
import { writerMark } from '../marks.ts'
import { eraseWriter } from './eraseWriter.ts'
import { exportWriter } from './exportWriter.ts'
import { maskEmail } from '../maskEmail.ts'

const email = z.email().max(254)

const answer = (body: object) => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** `POST /api/comments/writers/export` `{ email }`: all that is stored of this writer. */
export const exportEndpoint = deskEndpoint({
  method: 'post',
  path: '/writers/export',
  handle: async (req) => {
    const asked = await readBody(req, z.strictObject({ email }))
    const exported = await exportWriter(req.payload, writerMark(req.payload, asked.email))
    const newest = exported.comments.at(-1)
    const reason = maskEmail(asked.email)
    if (newest) await recordAct(req, { comment: newest.id, name: 'export', reason })
    return answer(exported)
  },
})

/** `POST /api/comments/writers/erase` `{ email, keepText? }`: forgets this writer. */
export const eraseEndpoint = ({ language }: { language: Language }) =>
  deskEndpoint({
    method: 'post',
    path: '/writers/erase',
    handle: async (req) => {
      const asked = await readBody(req, z.strictObject({ email, keepText: z.boolean().optional() }))
      const writer = writerMark(req.payload, asked.email)
      return answer(await eraseWriter(req, { writer, language, keepsText: asked.keepText }))
    },
  })

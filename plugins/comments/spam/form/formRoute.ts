import { z } from 'zod'
import { defineRoute } from '#kit/delivery.ts'
import { newChallenge } from './challenge.ts'
import { createFormToken } from './formToken.ts'
import { readRules } from '../../rules.ts'

const challengeSchema = z.object({
  parameters: z.looseObject({ algorithm: z.string(), nonce: z.string(), salt: z.string() }),
  signature: z.string(),
})

const someForm = {
  formToken: 'mijjk7ao.q0uXn3sV7w2cYk1eLh6pQd9aFgUZk4nq8bXv0mT2yRw',
  challenge: null,
  honeypot: 'website',
  demandsNameAndEmail: true,
}

/** `GET /v1/comments/form`: what a form needs when it is opened. Never kept by anybody. */
export const commentForm = defineRoute({
  method: 'get',
  path: '/v1/comments/form',
  summary: 'What a comment’s form sends along',
  request: {},
  responses: {
    200: z
      .object({
        formToken: z.string(),
        challenge: challengeSchema.nullable(),
        honeypot: z.literal('website'),
        demandsNameAndEmail: z.boolean(),
      })
      .meta({ examples: [someForm] }),
  },
  handle: async ({ payload }) => {
    const { demandsChallenge, demandsNameAndEmail } = await readRules(payload)
    const challenge = demandsChallenge ? await newChallenge(payload) : null
    const formToken = createFormToken(payload)
    return { body: { formToken, challenge, honeypot: 'website', demandsNameAndEmail } }
  },
})

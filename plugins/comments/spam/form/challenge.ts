// Proof of work: a sum that takes a device a moment, and an army of machines their profit.
import { createHmac } from 'node:crypto'
import { createChallenge, randomInt, verifySolution, type Payload as Solved } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { getCurrentDate, type Payload } from 'payload'
import { z } from 'zod'

const lifetime = 20 * 60 * 1_000

/** About a second for a telephone: between 500 and 1,000 keys, each of 1,000 rounds. */
const rounds = 1_000
const fewestKeys = 500
const mostKeys = 1_000

const derive = (secret: string, subject: string) =>
  createHmac('sha256', secret).update(subject).digest('base64url')

const secretsOf = ({ secret }: Payload) => ({
  hmacSignatureSecret: derive(secret, 'comment-challenge'),
  hmacKeySignatureSecret: derive(secret, 'comment-challenge-key'),
})

/** A challenge for ALTCHA's widget, to be solved and sent within 20 minutes. */
export const newChallenge = (payload: Payload) =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: rounds,
    counter: randomInt(fewestKeys, mostKeys),
    deriveKey,
    expiresAt: new Date(getCurrentDate().getTime() + lifetime),
    ...secretsOf(payload),
  })

const solvedSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ nonce: z.string(), expiresAt: z.number() }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

const decode = (altcha: string) => {
  try {
    const json = JSON.parse(Buffer.from(altcha, 'base64').toString())
    // Whatever else is in it is signed: what we have signed is as it should be.
    return solvedSchema.safeParse(json).data as Solved | undefined
  } catch {
    return undefined
  }
}

/**
 * The number by which no other challenge goes, where `altcha` (the widget's: JSON in base64) is one
 * of ours, solved and in time.
 */
export const solvedNumber = async (payload: Payload, altcha: string) => {
  const solved = decode(altcha)
  if (!solved) return undefined
  const { verified } = await verifySolution({ ...solved, ...secretsOf(payload), deriveKey })
  return verified ? solved.challenge.parameters.nonce : undefined
}

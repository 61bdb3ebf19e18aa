import type { Payload } from 'payload'
import { modelOf } from './storedModel.ts'
import { tokensOf } from './tokensOf.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/** From here on it goes to spam; below, it waits among the others for a moderator. */
export const certainPercent = 99

// The store may be a service in the net; without it, comments go on.
const findModel = (payload: Payload) =>
  modelOf(payload).catch((error: unknown) => {
    payload.logger.warn({ msg: 'What was learned of spam cannot be read', reason: `${error}` })
  })

/** How likely it is spam, after what this newsroom's moderators have judged. */
export const spamScore: ModerationPhase = async (comment, { req, rules }) => {
  if (rules.spamPercent === 0) return
  const weighed = (await findModel(req.payload))?.weigh(tokensOf(comment))
  if (!weighed) return
  const { percent, reasons } = weighed
  const kept = { spamScore: percent }
  if (percent < rules.spamPercent) return { kept }
  const detail = [`${percent} %`, reasons.join(', ')].filter(Boolean).join(': ')
  const status = percent >= certainPercent ? 'spam' : 'pending'
  return { status, flag: { code: 'SPAM_SCORE', detail }, kept }
}

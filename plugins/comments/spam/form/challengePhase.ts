import { ChallengeFailed, ChallengeNeeded, ChallengeUsed } from '../../errors.ts'
import { solvedNumber } from './challenge.ts'
import { formOf, isAsked } from './commentForm.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

const path = 'altcha'

/**
 * Where moderators want it, a challenge is solved for every comment. Its number is stored with the
 * comment, so that it counts once, and not at all where the comment is refused. Of two at the same
 * moment the database takes one, as the number is unique there.
 */
export const challenge: ModerationPhase = async (comment, { req, rules }) => {
  if (!rules.demandsChallenge || !isAsked(comment, req)) return
  const { altcha } = formOf(req)
  if (!altcha) throw new ChallengeNeeded({ path })
  const proof = await solvedNumber(req.payload, altcha)
  if (!proof) throw new ChallengeFailed({ path })
  const where = { proof: { equals: proof } }
  const { totalDocs } = await req.payload.count({ collection: 'comments', where, req })
  if (totalDocs > 0) throw new ChallengeUsed({ path })
  return { kept: { proof } }
}

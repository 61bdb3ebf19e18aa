import { RepeatedComment } from '../errors.ts'
import { sameHand } from '../sameHand.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

/**
 * The same words by the same hand at the same place are a slip of the finger, or a machine. Those
 * that arrive at the same moment meet in the unique fingerprint.
 */
export const repeatedBody: ModerationPhase = async (comment, { req }) => {
  const { article, body, id, parent } = comment
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: {
      ...sameHand(comment),
      article: { equals: article },
      body: { equals: body },
      parent: parent ? { equals: parent } : { exists: false },
      ...(id ? { id: { not_equals: id } } : {}),
    },
    req,
  })
  if (totalDocs > 0) throw new RepeatedComment({ path: 'body' })
}

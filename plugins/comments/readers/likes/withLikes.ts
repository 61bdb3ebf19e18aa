import type { Config } from 'payload'
import { addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { setVisitor } from '#kit/setVisitor.ts'
import { countLike, uncountLike } from './countLikes.ts'
import { likeComment, unlikeComment } from './likeRoutes.ts'

/** Readers like comments, and the number of likes stands with each. */
export const withLikes = (given: Config): Config => {
  const counted = addHooks(given, 'comment-likes', {
    beforeValidate: [setVisitor],
    afterChange: [countLike],
    afterDelete: [uncountLike],
  })
  return [likeComment, unlikeComment].reduce(addDeliveryRoute, counted)
}

import type { Config } from 'payload'
import type { ModerationPhase } from '#kit/moderation.ts'
import { addArticlePart, addDeliveryRoute, addHooks } from '#kit/extendConfig.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { discussionPart } from './discussionPart.ts'
import { checkShape } from './hooks/checkShape.ts'
import { countShown, uncountDeleted } from './hooks/countShown.ts'
import { fingerprint } from './hooks/fingerprint.ts'
import { followStory, noteStory } from './hooks/followStory.ts'
import { giveBadge } from './hooks/giveBadge.ts'
import { invalidateThread } from './hooks/invalidateThread.ts'
import { moderate } from './hooks/moderate.ts'
import { nameWriter } from './hooks/nameWriter.ts'
import { noteTraces } from './hooks/noteTraces.ts'
import { openDiscussion } from './hooks/openDiscussion.ts'
import { placeInThread } from './hooks/placeInThread.ts'
import { listComments } from './routes/listComments.ts'
import { editComment, withdrawComment } from './routes/ownComment.ts'
import { postComment } from './routes/postComment.ts'

const routes = [listComments, postComment, editComment, withdrawComment]

/** Comments as threads under stories: written through the gate, counted, shown. */
export const withThreads =
  (phases: ModerationPhase[]) =>
  (given: Config): Config => {
    const gated = addHooks(given, 'comments', {
      beforeValidate: [normalizeText, checkShape, nameWriter],
      beforeChange: [
        placeInThread,
        noteTraces,
        giveBadge,
        fingerprint,
        moderate(phases),
        noteStory,
      ],
      afterChange: [countShown, invalidateThread],
      afterDelete: [uncountDeleted, invalidateThread],
    })
    const withArticles = addHooks(gated, 'articles', {
      afterChange: [openDiscussion, followStory],
    })
    return routes.reduce(addDeliveryRoute, addArticlePart(withArticles, discussionPart))
  }

import type { Config } from 'payload'
import type { ModerationPhase } from '#kit/moderation.ts'
import { addArticleOrder } from '#kit/articleOrder.ts'
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
import { leaveCountAlone } from './hooks/leaveCountAlone.ts'
import { listComments } from './routes/listComments.ts'
import { editComment, withdrawComment } from './routes/ownComment.ts'
import { postComment } from './routes/postComment.ts'

// Any comment may bring a story into a page of the list: a tag for that would have to drop all pages
// with each. A comment on a story that stands in a page does drop it.
const mostDiscussed = {
  name: 'most-discussed',
  field: 'commentCount',
  maxAge: 30,
  tags: (article: string) => [`comments:${article}`],
}

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
      beforeChange: [leaveCountAlone],
      afterChange: [openDiscussion, followStory],
    })
    const ordered = addArticleOrder(withArticles, mostDiscussed)
    return routes.reduce(addDeliveryRoute, addArticlePart(ordered, discussionPart))
  }

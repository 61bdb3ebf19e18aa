// Readers' comments, and the gate that each of them passes on its way to the public.
import type { Plugin } from 'payload'
import { commentRules } from '#collections/commentRules.ts'
import { comments } from '#collections/comments.ts'
import { discussions } from '#collections/discussions.ts'
import {
  addArticlePart,
  addCollection,
  addDeliveryRoute,
  addFields,
  addGlobal,
  addHooks,
} from '#kit/extendConfig.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { withDesk } from './admin/withDesk.ts'
import { commentPolicy } from './commentPolicy.ts'
import { discussionPart } from './discussionPart.ts'
import { checkShape } from './hooks/checkShape.ts'
import { countShown, uncountDeleted } from './hooks/countShown.ts'
import { followStory, noteStory } from './hooks/followStory.ts'
import { fingerprint } from './hooks/fingerprint.ts'
import { invalidateThread } from './hooks/invalidateThread.ts'
import { moderate } from './hooks/moderate.ts'
import { openDiscussion } from './hooks/openDiscussion.ts'
import { placeInThread } from './hooks/placeInThread.ts'
import { removeDiscussion } from './hooks/removeDiscussion.ts'
import { phases as defaultPhases } from './phases/index.ts'
import type { ModerationPhase } from '#kit/moderation.ts'
import { listComments } from './routes/listComments.ts'
import { editComment, withdrawComment } from './routes/ownComment.ts'
import { postComment } from './routes/postComment.ts'

export type CommentsOptions = {
  /**
   * Switches rules and routes off; collections and fields stay.
   * @default true
   */
  enabled?: boolean
  /**
   * The gate: what a new comment passes, in order. Gets the default list, to add to or cut from.
   * @default the list in phases/index.ts
   */
  phases?: (defaults: ModerationPhase[]) => ModerationPhase[]
}

export const commentsPlugin =
  ({ enabled = true, phases = (defaults) => defaults }: CommentsOptions = {}): Plugin =>
  (given) => {
    const stored = [withDesk(comments), discussions].reduce(addCollection, given)
    const config = addFields(addGlobal(stored, commentRules), 'articles', [commentPolicy])
    if (!enabled) return config
    const gated = addHooks(config, 'comments', {
      beforeValidate: [normalizeText, checkShape],
      beforeChange: [noteStory, placeInThread, fingerprint, moderate(phases(defaultPhases))],
      afterChange: [countShown, invalidateThread],
      afterDelete: [uncountDeleted, invalidateThread],
    })
    const withArticles = addHooks(gated, 'articles', {
      afterChange: [openDiscussion, followStory],
      beforeDelete: [removeDiscussion],
    })
    return [listComments, postComment, editComment, withdrawComment].reduce(
      addDeliveryRoute,
      addArticlePart(withArticles, discussionPart),
    )
  }

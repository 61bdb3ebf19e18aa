import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  DataFromCollectionSlug,
  PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { isJudged, moderatorIn } from '../moderating.ts'
import { recordAct, type NewAct } from '../recordAct.ts'

type Comment = DataFromCollectionSlug<'comments'>

const actsIn = (req: PayloadRequest, before: Comment, after: Comment): NewAct[] => {
  const comment = after.id
  const acts: NewAct[] = []
  if (isJudged(req, before, after)) {
    const reason = after.rejectionReason
    acts.push({ comment, name: 'judge', from: before.status, to: after.status, reason })
  }
  for (const field of ['body', 'authorName'] as const) {
    const [from, to] = [before[field], after[field]]
    if (from !== to) acts.push({ comment, name: 'edit', from, to })
  }
  if (Boolean(before.pinned) !== Boolean(after.pinned)) {
    acts.push({ comment, name: after.pinned ? 'pin' : 'unpin' })
  }
  return acts
}

const recordAnswer = async (req: PayloadRequest, { id, parent }: Comment) => {
  if (parent) await recordAct(req, { comment: idOf(parent), name: 'answer', to: id })
}

/** Writes down what a moderator does to a comment, together with it. Writers' changes are no acts. */
export const recordActs: CollectionAfterChangeHook<Comment> = async (change) => {
  const { doc, operation, previousDoc, req } = change
  if (!moderatorIn(req, doc.id)) return doc
  if (operation === 'create') await recordAnswer(req, doc)
  else for (const act of actsIn(req, previousDoc as Comment, doc)) await recordAct(req, act)
  return doc
}

/** The act stays when the comment is gone; its text does not. */
export const recordRemoval: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  if (!moderatorIn(req, doc.id)) return
  await recordAct(req, { comment: doc.id, name: 'remove', from: doc.status })
}

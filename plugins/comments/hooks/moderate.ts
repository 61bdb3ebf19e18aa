import {
  getCurrentDate,
  type CollectionBeforeChangeHook,
  type DataFromCollectionSlug,
  type PayloadRequest,
} from 'payload'
import { idOf } from '#kit/idOf.ts'
import { rulesOf } from '../rules.ts'
import { asItStands } from './asItStands.ts'
import { isRewritten } from './isRewritten.ts'
import type { Flag, Kept, ModerationContext, ModerationPhase, NewComment } from '#kit/moderation.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Own = Omit<NewComment, 'article' | 'parent' | 'id'>

const pick = ({ body, authorName, authorEmail, ...traces }: Own): Own => ({
  body,
  authorName,
  authorEmail,
  writer: traces.writer,
  address: traces.address,
  addressMark: traces.addressMark,
  userAgent: traces.userAgent,
})

const toNewComment = ({ article, parent, ...comment }: Comment): NewComment => ({
  ...pick(comment),
  article: idOf(article),
  parent: parent ? idOf(parent) : null,
})

/** Runs `phases` in order until one decides; what none decides is approved. */
export const judge = async (
  phases: ModerationPhase[],
  comment: NewComment,
  context: ModerationContext,
) => {
  let { body } = comment
  const flags: Flag[] = []
  const kept: Kept = {}
  for (const phase of phases) {
    const verdict = await phase({ ...comment, body }, context)
    body = verdict?.body ?? body
    if (verdict?.flag) flags.push(verdict.flag)
    Object.assign(kept, verdict?.kept)
    if (verdict?.status) return { status: verdict.status, body, flags, ...kept }
  }
  return { status: 'approved' as const, body, flags, ...kept }
}

const isRefused = (status?: string) => status === 'rejected' || status === 'spam'

const findStory = (req: PayloadRequest, id: string) =>
  req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    req,
    select: {
      _status: true,
      commentPolicy: true,
      commentSlowSeconds: true,
      embargoedUntil: true,
      headline: true,
      language: true,
      publishedAt: true,
      section: true,
      slug: true,
    },
  })

type Judged = Awaited<ReturnType<typeof judge>>

// What is shown in spite of a flag is looked at all the same.
const toStored = (verdict: Judged) => ({
  ...verdict,
  isReported: verdict.status === 'approved' && verdict.flags.length > 0,
})

type Rewriting = { before: Comment; verdict: Judged; req: PayloadRequest }

const allFlags = (before: Comment, { flags }: Judged) => {
  const codes = new Set(flags.map(({ code }) => code))
  return [...((before.flags ?? []) as Flag[]).filter(({ code }) => !codes.has(code)), ...flags]
}

// A writer's change brings nothing out: what was refused stays refused, without a word to its writer,
// and what waits goes on waiting, for all that it waited for.
const standingOf = (before: Comment, verdict: Judged) => {
  if (isRefused(before.status)) return { status: before.status }
  if (before.status !== 'pending') return {}
  const status = isRefused(verdict.status) ? verdict.status : before.status
  return { status, flags: allFlags(before, verdict) }
}

// What was reported stays reported, and may be again.
const afterRewriting = (before: Comment, verdict: Judged) => ({
  ...verdict,
  ...standingOf(before, verdict),
  isReported: Boolean(before.isReported) || toStored(verdict).isReported,
  isImmune: false,
  editedAt: getCurrentDate().toISOString(),
})

const rewritten = async (data: Partial<Comment>, { before, verdict, req }: Rewriting) => {
  const now = await asItStands(before, req)
  return { ...now, fingerprint: data.fingerprint, ...afterRewriting(now, verdict) }
}

/**
 * The gate, as a hook: REST, GraphQL, the delivery API and scripts all pass it, with what is new and
 * with what its writer changes. A script that brings comments whose status is known (an import) says
 * so by `context.isModerated`.
 */
export const moderate =
  (phases: ModerationPhase[]): CollectionBeforeChangeHook<Comment> =>
  async ({ data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? originalDoc : undefined
    if (req.context.isModerated || (before && !isRewritten(req, before.id))) return data
    const comment = { ...before, ...data } as Comment
    const article = await findStory(req, idOf(comment.article))
    const rules = await rulesOf(req)
    const verdict = await judge(
      phases,
      { ...toNewComment(comment), id: before?.id },
      { article, rules, req },
    )
    if (before) return rewritten(data, { before, verdict, req })
    return { ...data, ...toStored(verdict) }
  }

import type { CollectionBeforeChangeHook } from 'payload'
import type { Flag, ModerationContext, ModerationPhase, NewComment } from '#kit/moderation.ts'

/** Runs `phases` in order until one decides; what none decides is approved. */
export const judge = async (
  phases: ModerationPhase[],
  comment: NewComment,
  context: ModerationContext,
) => {
  let { body } = comment
  const flags: Flag[] = []
  for (const phase of phases) {
    const verdict = await phase({ ...comment, body }, context)
    body = verdict?.body ?? body
    if (verdict?.flag) flags.push(verdict.flag)
    if (verdict?.status) return { status: verdict.status, body, flags }
  }
  return { status: 'approved' as const, body, flags }
}

/**
 * The gate, as a hook: REST, GraphQL, the delivery API and scripts all pass it. A script that
 * brings comments whose status is known (an import) says so by `context.isModerated`.
 */
export const moderate =
  (phases: ModerationPhase[]): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || req.context.isModerated) return data
    const article = await req.payload.findByID({
      collection: 'articles',
      id: data.article,
      depth: 0,
      req,
      select: { _status: true, commentPolicy: true, embargoedUntil: true },
    })
    const rules = await req.payload.findGlobal({ slug: 'comment-rules', depth: 0, req })
    return { ...data, ...(await judge(phases, data as NewComment, { article, rules, req })) }
  }

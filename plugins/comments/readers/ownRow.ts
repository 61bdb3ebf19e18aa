// What one visitor has given one comment: a like, a report; at most one of each.
import type { Payload } from 'payload'

type Kind = 'comment-likes' | 'comment-reports'
export type Own = { payload: Payload; comment: string; visitor: string }

/** The id of the visitor's own row, or nothing. */
export const findOwn = async (kind: Kind, { payload, comment, visitor }: Own) => {
  const { docs } = await payload.find({
    collection: kind,
    where: { comment: { equals: comment }, visitor: { equals: visitor } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { comment: true },
  })
  return docs[0]?.id
}

type Row = { kind: Kind; data?: Record<string, unknown> }

/**
 * Stores the visitor's row, unless there is one. Of two at the same moment the database takes one,
 * and the other finds that it is there.
 */
export const storeOnce = async (own: Own, { kind, data = {} }: Row) => {
  if (await findOwn(kind, own)) return
  const { payload, comment, visitor } = own
  try {
    await payload.create({
      collection: kind,
      data: { ...data, comment } as never,
      context: { visitor },
      depth: 0,
      overrideAccess: false,
    })
  } catch (error) {
    if (!(await findOwn(kind, own))) throw error
  }
}

// A comment as readers see it: never an e-mail, an address or a status.
import type { DataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { idOf } from '#kit/idOf.ts'
import { toCommentHtml } from './toCommentHtml.ts'

type Comment = DataFromCollectionSlug<'comments'>

const aComment = {
  id: '7e1f0a8c-2d56-4a1b-9f0e-3c5b7d9e1a24',
  authorName: 'Minh Anh',
  bodyHtml: '<p>Mong con đường sớm xong.</p>',
  createdAt: '2026-11-23T17:02:11.000Z',
  editedAt: null,
  depth: 0,
  parent: null,
  badge: null,
  likes: 3,
  pinned: false,
  replies: [],
}

export const commentSchema = z
  .object({
    id: z.string(),
    authorName: z.string(),
    bodyHtml: z.string(),
    createdAt: z.string().meta({ format: 'date-time' }),
    editedAt: z.string().nullable().meta({ format: 'date-time' }),
    depth: z.number(),
    parent: z.string().nullable(),
    badge: z.enum(['author', 'staff']).nullable(),
    likes: z.number(),
    pinned: z.boolean(),
    get replies(): z.ZodArray<typeof commentSchema> {
      return z.array(commentSchema)
    },
  })
  .meta({ id: 'Comment', examples: [aComment] })

export type PublicComment = z.infer<typeof commentSchema>

const toPublicComment = (comment: Comment): PublicComment => ({
  id: String(comment.id),
  authorName: comment.authorName,
  bodyHtml: toCommentHtml(comment.body),
  createdAt: comment.createdAt,
  editedAt: comment.editedAt ?? null,
  depth: comment.depth ?? 0,
  parent: comment.parent ? idOf(comment.parent) : null,
  badge: comment.badge ?? null,
  likes: comment.likes ?? 0,
  pinned: Boolean(comment.pinned),
  replies: [],
})

/**
 * Hangs each answer, oldest first, under the comment it answers. An answer to a comment that is no
 * longer public stays hidden with it.
 */
export const toThreads = (tops: Comment[], answers: Comment[]): PublicComment[] => {
  const threads = tops.map(toPublicComment)
  const byId = new Map(threads.map((comment) => [comment.id, comment]))
  for (const answer of answers.map(toPublicComment)) {
    const parent = byId.get(answer.parent ?? '')
    if (!parent) continue
    parent.replies.push(answer)
    byId.set(answer.id, answer)
  }
  return threads
}

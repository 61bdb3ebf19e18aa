// A comment as the desk shows it: all that a moderator decides by.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import type { Flag } from '#kit/moderation.ts'
import { toCommentHtml } from '../toCommentHtml.ts'
import { bannable, type BanKind } from './banTarget.ts'
import { claimsOn, type Claim } from './claims.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Story = { id: string; headline: string | null; slug: string | null }

const storiesOf = async (req: PayloadRequest, comments: Comment[]) => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: [...new Set(comments.map(({ article }) => idOf(article)))] } },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { headline: true, slug: true },
    trash: true,
    user: req.user,
  })
  return new Map(docs.map((story) => [story.id, story]))
}

type Beside = { article: Story; bannable: BanKind[]; claim: Claim | null }

const toCard = (comment: Comment, beside: Beside) => ({
  id: comment.id,
  body: comment.body,
  bodyHtml: toCommentHtml(comment.body),
  authorName: comment.authorName,
  authorEmail: comment.authorEmail ?? null,
  createdAt: comment.createdAt,
  editedAt: comment.editedAt ?? null,
  status: comment.status,
  rejectionReason: comment.rejectionReason ?? null,
  flags: (comment.flags ?? []) as Flag[],
  reports: comment.reports ?? 0,
  spamScore: comment.spamScore ?? null,
  likes: comment.likes ?? 0,
  pinned: comment.pinned ?? false,
  badge: comment.badge ?? null,
  depth: comment.depth ?? 0,
  parent: comment.parent ? idOf(comment.parent) : null,
  ...beside,
})

export type Card = ReturnType<typeof toCard>

/** Cards in the order of the comments: one query for their stories, one for who looks at them. */
export const toCards = async (req: PayloadRequest, comments: Comment[]): Promise<Card[]> => {
  if (comments.length === 0) return []
  const ids = comments.map(({ id }) => id)
  const [stories, claims] = await Promise.all([storiesOf(req, comments), claimsOn(req, ids)])
  return comments.map((comment) => {
    const id = idOf(comment.article)
    const { headline = null, slug = null } = stories.get(id) ?? {}
    return toCard(comment, {
      article: { id, headline, slug },
      bannable: bannable(req, comment),
      claim: claims.get(comment.id) ?? null,
    })
  })
}

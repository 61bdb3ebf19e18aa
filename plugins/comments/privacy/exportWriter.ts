// All that is stored of a writer.
import type { DataFromCollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '#kit/idOf.ts'
import { bansFor } from '../bans/bansFor.ts'
import { isStopped } from '../mail/mailStop.ts'
import { findBatch } from './findBatch.ts'

type Comment = DataFromCollectionSlug<'comments'>

const time = z.string().meta({ format: 'date-time' })

const aComment = {
  id: '7e1f0a8c-2d56-4a1b-9f0e-3c5b7d9e1a24',
  story: { id: 'd30544f7-0cae-4435-8c3f-7edd7bece0b5', headline: 'Đường Bến Gỗ ba lần lùi hẹn' },
  parent: null,
  status: 'approved',
  createdAt: '2026-11-23T17:02:11.000Z',
  editedAt: null,
  authorName: 'Minh Anh',
  authorEmail: 'minh.anh@mail.example',
  body: 'Mong con đường sớm xong.',
  wantsAnswers: false,
  likes: 3,
}

const commentSchema = z
  .object({
    id: z.string(),
    story: z.object({ id: z.string(), headline: z.string().nullable() }),
    parent: z.string().nullable(),
    status: z.string(),
    createdAt: time,
    editedAt: time.nullable(),
    authorName: z.string(),
    authorEmail: z.string().nullable(),
    body: z.string(),
    wantsAnswers: z.boolean(),
    likes: z.number(),
  })
  .meta({ examples: [aComment] })

/**
 * What readers get of it. A guest's e-mail is not proven: where a comment came from may be somebody
 * else's, who only gave it; and nobody is told of a ban.
 */
export const ownDataSchema = z.object({
  comments: z.array(commentSchema),
  isMailStopped: z.boolean(),
})

const toExported = (comment: Comment, headlines: Map<string, string>) => ({
  id: comment.id,
  story: {
    id: idOf(comment.article),
    headline: headlines.get(idOf(comment.article)) ?? null,
  },
  parent: comment.parent ? idOf(comment.parent) : null,
  status: comment.status as string,
  createdAt: comment.createdAt,
  editedAt: comment.editedAt ?? null,
  authorName: comment.authorName,
  authorEmail: comment.authorEmail ?? null,
  body: comment.body,
  wantsAnswers: Boolean(comment.wantsAnswers),
  address: comment.address ?? null,
  userAgent: comment.userAgent ?? null,
  likes: comment.likes ?? 0,
})

// Of stories that are out: a writer is told no others.
const findHeadlines = async (payload: Payload, comments: Comment[]) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: [...new Set(comments.map(({ article }) => idOf(article)))] } },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { headline: true },
  })
  return new Map(docs.map(({ id, headline }) => [id, headline]))
}

const exportComments = async (payload: Payload, writer: string) => {
  const exported: ReturnType<typeof toExported>[] = []
  for (let page = 1; ; page++) {
    const comments = await findBatch(payload, { writer, sort: 'createdAt', page })
    if (comments.length === 0) return exported
    const headlines = await findHeadlines(payload, comments)
    exported.push(...comments.map((comment) => toExported(comment, headlines)))
  }
}

const isBanned = async (payload: Payload, writer: string) =>
  (await bansFor(payload, { writer })).length > 0

/** For moderators: comments, oldest first, with where they came from; whether letters are stopped; a ban. */
export const exportWriter = async (payload: Payload, writer: string) => ({
  comments: await exportComments(payload, writer),
  isMailStopped: await isStopped(payload, writer),
  isBanned: await isBanned(payload, writer),
})

// What is stored of a writer, erased: comments that nothing hangs below go, others lose words and name.
import type { Language } from '#collections/fields/words.ts'
import { randomUUID } from 'node:crypto'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { forgetWords } from '../acts/forgetWords.ts'
import { recordAct } from '../acts/recordAct.ts'
import { inTransaction } from '#kit/inTransaction.ts'
import { findBatch } from './findBatch.ts'
import { maskEmail } from '../maskEmail.ts'
import { rulesOf } from '../rules.ts'

type Comment = DataFromCollectionSlug<'comments'>

const erasedBody = {
  en: 'This comment was erased at its writer’s request.',
  vi: 'Bình luận này đã được xóa theo yêu cầu của người viết.',
}

/** `keepsText`: comments stay, with their words, and nobody’s name. */
export type Erasing = { writer: string; language: Language; keepsText?: boolean }

const hasAnswers = async ({ id }: Comment, req: PayloadRequest) => {
  const where = { parent: { equals: id } }
  return (await req.payload.count({ collection: 'comments', where, req })).totalDocs > 0
}

const anonymous = async (req: PayloadRequest) => {
  const rules = await rulesOf(req)
  return {
    authorName: rules.nameOfAnonymous,
    authorEmail: null,
    wantsAnswers: false,
    address: null,
    addressMark: null,
    userAgent: null,
    writer: null,
    // It was made from the writer's mark and words.
    fingerprint: randomUUID(),
  }
}

type How = 'deleted' | 'emptied' | 'anonymised'

const howToErase = async (comment: Comment, { keepsText }: Erasing, req: PayloadRequest) => {
  if (keepsText) return 'anonymised'
  return (await hasAnswers(comment, req)) ? 'emptied' : 'deleted'
}

const eraseComment = async (comment: Comment, erasing: Erasing, req: PayloadRequest) => {
  const how: How = await howToErase(comment, erasing, req)
  const context = { erasesWriter: true }
  const one = { collection: 'comments', id: comment.id, context, depth: 0, req } as const
  const emptied = how === 'emptied' ? { body: erasedBody[erasing.language], flags: null } : {}
  if (how === 'deleted') await req.payload.delete(one)
  else await req.payload.update({ ...one, data: { ...(await anonymous(req)), ...emptied } })
  await forgetWords([comment.id], req)
  const reason = comment.authorEmail ? maskEmail(comment.authorEmail) : undefined
  await recordAct(req, { comment: comment.id, name: 'erase', reason })
  return how
}

/**
 * Erases a writer, comment by comment, each with what follows from it or not at all; begun again, it
 * goes on. From the deepest up, so that answers of one's own keep no comment. Bans and stopped
 * letters stay: they know the writer by the mark alone.
 * @returns how many comments were `deleted`, `emptied`, `anonymised`
 */
export const eraseWriter = async (req: PayloadRequest, erasing: Erasing) => {
  const counts: Record<How, number> = { deleted: 0, emptied: 0, anonymised: 0 }
  for (;;) {
    const comments = await findBatch(req.payload, { writer: erasing.writer, sort: '-depth' })
    if (comments.length === 0) return counts
    for (const comment of comments) {
      counts[await inTransaction(req, () => eraseComment(comment, erasing, req))]++
    }
  }
}

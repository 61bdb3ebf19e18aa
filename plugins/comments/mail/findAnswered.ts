import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { isStopped } from './mailStop.ts'
import { rulesOf } from '../rules.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Answered = Comment & { authorEmail: string; writer: string }

type Answer = Pick<Comment, 'parent' | 'writer'>

const isAnotherWriter = (asked: Comment, answer: Answer): asked is Answered =>
  Boolean(asked.authorEmail && asked.writer) && asked.writer !== answer.writer

/** The comment that is answered, where its writer wants to hear of it and may be written to. */
export const findAnswered = async (req: PayloadRequest, answer: Answer) => {
  if (!answer.parent) return undefined
  const asked = await req.payload.findByID({
    collection: 'comments',
    id: idOf(answer.parent),
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!asked?.wantsAnswers || !isAnotherWriter(asked, answer)) return undefined
  const { mailsWriters } = await rulesOf(req)
  return mailsWriters && !(await isStopped(req.payload, asked.writer)) ? asked : undefined
}

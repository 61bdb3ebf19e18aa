import type { PayloadRequest, TaskConfig } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { settingsOf } from '../settings.ts'
import { correctAkismet } from './service.ts'

const minute = 60 * 1_000

const findComment = (id: string, { payload }: PayloadRequest) =>
  payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true })

const findSlug = async (id: string, { payload }: PayloadRequest) => {
  const query = { collection: 'articles', id, depth: 0, disableErrors: true } as const
  return (await payload.findByID({ ...query, select: { slug: true } }))?.slug
}

/**
 * Tells Akismet what a moderator has found, by how the comment stands now: gone, waiting again, or
 * without its address, which is erased after a time, there is nothing to tell. Tried again where
 * Akismet fails.
 */
export const tellAkismet: TaskConfig<'tellAkismet'> = {
  slug: 'tellAkismet',
  inputSchema: [{ name: 'comment', type: 'text', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req }) => {
    const { akismet } = settingsOf(req)
    const comment = await findComment(input.comment, req)
    const isJudged = comment?.address && comment.status !== 'pending'
    if (!akismet?.key || !isJudged) return { output: {} }
    const question = {
      comment: { ...comment, isAnswer: Boolean(comment.parent) },
      slug: await findSlug(idOf(comment.article), req),
    }
    await correctAkismet(akismet, question, comment.status === 'spam')
    return { output: {} }
  },
}

import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#kit/idOf.ts'
import { writerMark } from '../marks.ts'
import { rulesOf } from '../rules.ts'

type Comment = Pick<DataFromCollectionSlug<'comments'>, 'article' | 'writer'>

const all = { depth: 0, pagination: false } as const

const findLogins = async (req: PayloadRequest, article: string) => {
  const story = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    select: { byline: true },
    req,
  })
  // An author may have been deleted since.
  const names = (story?.byline ?? []).flatMap(({ author }) => (author ? [idOf(author)] : []))
  if (names.length === 0) return []
  const where = { id: { in: names }, user: { exists: true } }
  const { docs } = await req.payload.find({ collection: 'authors', where, ...all, req })
  return docs.map(({ user }) => idOf(user!))
}

type About = { comment: Comment; writer?: string | null }

/**
 * The users on the byline of the comment's story, where the newsroom wants them to hear of comments;
 * never whoever wrote it (`writer`, a user, or by the e-mail).
 */
export const findAuthors = async (req: PayloadRequest, { comment, writer }: About) => {
  const { mailsAuthors } = await rulesOf(req)
  const logins = mailsAuthors ? await findLogins(req, idOf(comment.article)) : []
  if (logins.length === 0) return []
  const where = { id: { in: logins } }
  const { docs } = await req.payload.find({ collection: 'users', where, ...all, req })
  const isOwn = ({ id, email }: { id: string; email: string }) =>
    id === writer || writerMark(req.payload, email) === comment.writer
  return docs.filter((user) => user.roles?.length && !isOwn(user))
}

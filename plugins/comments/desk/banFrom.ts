// Setting a ban from a comment: anew, or longer where there is one.
import {
  getCurrentDate,
  type DataFromCollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { recordAct } from '../acts/recordAct.ts'
import { TracesErased } from '../errors.ts'
import { banTargets, type BanKind } from './banTarget.ts'
import { inTransaction } from '#kit/inTransaction.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Ban = DataFromCollectionSlug<'comment-bans'>
type NewBan = Pick<Ban, 'kind' | 'value' | 'label' | 'reason' | 'until'>

/** `days` from now; without, for good. */
type AskedBan = { kind: BanKind; reason?: string; days?: number }

const collection = 'comment-bans'
const day = 24 * 60 * 60_000

const untilFrom = (days?: number) =>
  days ? new Date(getCurrentDate().getTime() + days * day).toISOString() : null

// None is for good.
const later = (one?: string | null, other?: string | null) =>
  one && other ? [one, other].sort().at(-1) : null

const findBan = async (req: PayloadRequest, { kind, value }: NewBan) => {
  const where: Where = { and: [{ kind: { equals: kind } }, { value: { equals: value } }] }
  const { docs } = await req.payload.find({ collection, where, depth: 0, limit: 1, req })
  return docs[0]
}

// Of a writer, the mark is known already: it is not to be made from what is given.
const optionsFor = ({ kind }: NewBan) => ({
  context: { isWriterMark: kind === 'writer' },
  depth: 0,
})

const create = (req: PayloadRequest, ban: NewBan) =>
  req.payload.create({ collection, data: ban, ...optionsFor(ban), req, user: req.user })

const prolong = (req: PayloadRequest, there: Ban, ban: NewBan) =>
  req.payload.update({
    collection,
    id: there.id,
    data: { until: later(there.until, ban.until), reason: ban.reason ?? there.reason },
    ...optionsFor(ban),
    overrideAccess: false,
    req,
    user: req.user,
  })

const store = (req: PayloadRequest, ban: NewBan, comment: string) =>
  inTransaction(req, async () => {
    const there = await findBan(req, ban)
    const { id } = there ? await prolong(req, there, ban) : await create(req, ban)
    await recordAct(req, { comment, name: 'ban', to: ban.kind, reason: ban.reason })
    return id
  })

/**
 * Bans who wrote the comment, all addresses of their e-mail's domain, or their network; and writes
 * it down. Answers the ban's id.
 * @throws TracesErased
 */
export const banFrom = async (
  req: PayloadRequest,
  comment: Comment,
  { kind, reason, days }: AskedBan,
) => {
  const target = banTargets[kind](req, comment)
  if (!target) throw new TracesErased({ path: 'kind' })
  const ban: NewBan = { kind, reason, until: untilFrom(days), ...target }
  try {
    return await store(req, ban, comment.id)
  } catch (error) {
    // Somebody else has set it in the same moment.
    if (!(await findBan(req, ban))) throw error
    return store(req, ban, comment.id)
  }
}

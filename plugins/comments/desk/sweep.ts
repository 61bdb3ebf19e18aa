import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { TracesErased } from '../errors.ts'
import { giveVerdicts, type AskedVerdict } from './giveVerdict.ts'
import { bySameWriter } from './writers.ts'

type Comment = DataFromCollectionSlug<'comments'>

/** Comments in one request; who has written more is swept again. */
const most = 500

// Who types somebody else's e-mail has its mark: what bears a badge was written by who signed in.
const findStanding = async (req: PayloadRequest, comment: Comment) => {
  const written = bySameWriter(comment)
  if (!written) throw new TracesErased()
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [written, { status: { in: ['approved', 'pending'] } }, { badge: { exists: false } }],
    },
    depth: 0,
    limit: most,
    pagination: false,
    req,
    select: { status: true },
    sort: '-createdAt',
  })
  return docs
}

/**
 * Rejects all of the writer's comments that stand or wait, this one included, newest first; none that
 * bears a badge.
 * @throws TracesErased where nothing tells who the writer is
 */
export const sweep = async (req: PayloadRequest, comment: Comment) => {
  const verdicts = (await findStanding(req, comment)).map(({ id, status }): AskedVerdict => ({
    id,
    status: 'rejected',
    reason: 'other',
    seen: status,
  }))
  const { done } = await giveVerdicts(req, verdicts)
  return done.map(({ id, from }) => ({ id, from }))
}

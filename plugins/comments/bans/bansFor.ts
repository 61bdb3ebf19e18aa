import {
  getCurrentDate,
  type DataFromCollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { NewComment } from '#kit/moderation.ts'
import { domainsOf } from './emailDomain.ts'
import { isWithin } from './network.ts'

type Ban = DataFromCollectionSlug<'comment-bans'>
type Traces = Partial<Pick<NewComment, 'address' | 'authorEmail' | 'writer'>>

const candidates = ({ address, authorEmail, writer }: Traces): Where[] => [
  ...(writer ? [{ kind: { equals: 'writer' }, value: { equals: writer } }] : []),
  ...(authorEmail ? [{ kind: { equals: 'domain' }, value: { in: domainsOf(authorEmail) } }] : []),
  ...(address ? [{ kind: { equals: 'network' } }] : []),
]

const inForce = (): Where => ({
  or: [{ until: { exists: false } }, { until: { greater_than: getCurrentDate().toISOString() } }],
})

/**
 * The bans in force that a comment falls under: its writer's, the e-mail domain's (a parent domain
 * counts), the network's. By what is kept of it: erased e-mails and addresses match nothing. With
 * `req`, inside its transaction.
 */
export const bansFor = async (payload: Payload, comment: Traces, req?: PayloadRequest) => {
  const or = candidates(comment)
  if (or.length === 0) return []
  const { docs }: { docs: Ban[] } = await payload.find({
    collection: 'comment-bans',
    where: { and: [{ or }, inForce()] },
    depth: 0,
    pagination: false,
    req,
  })
  const { address } = comment
  return docs.filter(({ kind, value }) => kind !== 'network' || isWithin(address!, value))
}

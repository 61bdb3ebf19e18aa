// What the desk's API answers, as the panel sees it.
import type { Flag } from '#kit/moderation.ts'

export const queues = ['pending', 'reported', 'spam', 'approved', 'rejected'] as const
export type Queue = (typeof queues)[number]

export type Status = 'pending' | 'approved' | 'rejected' | 'spam'

/** How many comments each queue holds. */
export type Counts = Record<Queue, number>

/** Who is looking at a comment; `until` is ISO 8601. */
export type Claim = { name: string; isMine: boolean; until: string }

export type Badge = 'staff' | 'author'

export type Card = {
  id: string
  body: string
  /** Clean already. */
  bodyHtml: string
  authorName: string
  authorEmail: string | null
  createdAt: string
  editedAt: string | null
  status: Status
  rejectionReason: string | null
  flags: Flag[] | null
  reports: number
  /** In percent. */
  spamScore: number | null
  likes: number
  pinned: boolean
  badge: Badge | null
  depth: number
  parent: string | null
  article: { id: string; headline: string | null; slug: string | null }
  /** What a ban can be set on: nothing is left where all that tells of the writer was erased. */
  bannable: Ban['kind'][]
  claim: Claim | null
}

export type Page = { docs: Card[]; nextCursor: string | null }

/** A comment beside the one that is looked at. */
export type Neighbour = Pick<
  Card,
  'id' | 'authorName' | 'bodyHtml' | 'status' | 'depth' | 'createdAt' | 'badge'
> & { relation: 'above' | 'answer' }

export type Writer = {
  approved: number
  rejected: number
  spam: number
  pending: number
  firstSeen: string | null
  isBanned: boolean
}

export type Report = { reason: string; note: string | null; createdAt: string }

export type Act = {
  name: string
  from: string | null
  to: string | null
  reason: string | null
  by: string | null
  isAutomatic: boolean
  createdAt: string
}

/** All that helps to judge a comment. */
export type Dossier = {
  comment: Card
  context: Neighbour[]
  writer: Writer | null
  reports: Report[]
  acts: Act[]
}

/** `seen` is the status on the screen: one that has changed since is refused. */
export type Verdict = { id: string; status: Status; reason?: string; seen?: Status }

export type Done = { id: string; from: Status; fromReason?: string | null; status: Status }
/** Codes as the server has them, or `NOT_SENT`. */
export type Refused = { id: string; code: string; message: string }
export type Outcome = { done: Done[]; refused: Refused[] }

export type Ban = {
  kind: 'writer' | 'domain' | 'network'
  reason?: string
  /** For good without. */
  days?: number
  /** Rejects the writer's earlier comments, too. */
  sweep?: boolean
}

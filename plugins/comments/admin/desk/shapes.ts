// What the desk's API answers, as the panel sees it.
import type { Flag } from '#kit/moderation.ts'
import type { Act } from '../../acts/findActs.ts'
import type { BanKind } from '../../desk/banTarget.ts'
import type { Claim } from '../../desk/claims.ts'
import type { Done, Refused } from '../../desk/giveVerdict.ts'
import type { Status } from '../../desk/verdict.ts'

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
  bannable: BanKind[]
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

export type Outcome = { done: Done[]; refused: Refused[] }

export type Ban = {
  kind: BanKind
  reason?: string
  /** For good without. */
  days?: number
  /** Rejects the writer's earlier comments, too. */
  sweep?: boolean
}

// The shapes of the gate that new comments pass: what a moderation phase gets, and may answer.
import type { DataFromCollectionSlug, DataFromGlobalSlug, PayloadRequest } from 'payload'

type Comment = DataFromCollectionSlug<'comments'>

/** Keyed hashes of e-mail and address, to match by; the address and the browser themselves. */
type Traces = 'writer' | 'addressMark' | 'address' | 'userAgent'

/** A comment on its way in, or changed by its writer; relations are ids. */
export type NewComment = Pick<Comment, 'body' | 'authorName' | 'authorEmail' | Traces> & {
  article: string
  parent?: string | null
  /** Of one that was there before, and that its writer has changed. */
  id?: string
}

/**
 * What a phase may look at: the story commented on as the collection has it (its section an id), what
 * moderators have settled, and the request, to read with inside its transaction. A phase that needs
 * more reads it with `req`.
 */
export type ModerationContext = {
  article: Pick<
    DataFromCollectionSlug<'articles'>,
    | 'id'
    | '_status'
    | 'commentPolicy'
    | 'commentSlowSeconds'
    | 'embargoedUntil'
    | 'headline'
    | 'language'
    | 'publishedAt'
    | 'section'
    | 'slug'
  >
  rules: DataFromGlobalSlug<'comment-rules'>
  req: PayloadRequest
}

/** Why a comment was held or rejected: a stable code, and what it was found by, a word for example. */
export type Flag = { code: string; detail?: string }

/** What the platform keeps with the comment, for moderators and for its own questions. */
export type Kept = Partial<Pick<Comment, 'proof' | 'spamScore'>>

export type Verdict = { status?: Comment['status']; body?: string; flag?: Flag; kept?: Kept }

/**
 * One rule of the gate. It throws to refuse the comment, answers a status to decide it (the first
 * one wins and ends the run), answers a body to change it, a flag for the moderators, what
 * is kept with it, or nothing.
 */
export type ModerationPhase = (
  comment: NewComment,
  context: ModerationContext,
) => Verdict | void | Promise<Verdict | void>

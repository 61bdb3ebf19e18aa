// What a ban is set on, told from a comment; nothing where that has been erased.
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { toNetwork } from '../bans/network.ts'
import { maskEmail } from '../maskEmail.ts'
import { markOf } from './writers.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Target = { value: string; label: string }

const domainOf = (email?: string | null) => email?.split('@').at(-1)?.toLowerCase()

const writer = (req: PayloadRequest, comment: Comment): Target | undefined => {
  const value = markOf(req, comment)
  const { authorEmail, authorName } = comment
  return value ? { value, label: authorEmail ? maskEmail(authorEmail) : authorName } : undefined
}

const domain = (_req: PayloadRequest, { authorEmail }: Comment): Target | undefined => {
  const value = domainOf(authorEmail)
  return value ? { value, label: value } : undefined
}

const network = (_req: PayloadRequest, { address }: Comment): Target | undefined => {
  const value = address ? toNetwork(address) : undefined
  return value ? { value, label: value } : undefined
}

/** By the ban's kind: the writer's mark, their e-mail's domain, their address or household. */
export const banTargets = { writer, domain, network }

export type BanKind = keyof typeof banTargets
export const banKinds = Object.keys(banTargets) as BanKind[]

/** What a ban can still be set on; nothing where all that tells who wrote it has been erased. */
export const bannable = (req: PayloadRequest, comment: Comment) =>
  banKinds.filter((kind) => banTargets[kind](req, comment))

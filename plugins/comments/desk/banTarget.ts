// What a ban is set on, told from a comment; nothing where that has been erased.
import ipaddr from 'ipaddr.js'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { markOf } from './writers.ts'

type Comment = DataFromCollectionSlug<'comments'>
type Target = { value: string; label: string }

const domainOf = (email?: string | null) => email?.split('@').at(-1)?.toLowerCase()

// Enough to recognise, too little to write to.
const veil = (email: string) => `${email.charAt(0)}…@${domainOf(email)}`

const writer = (req: PayloadRequest, comment: Comment): Target | undefined => {
  const value = markOf(req, comment)
  const { authorEmail, authorName } = comment
  return value ? { value, label: authorEmail ? veil(authorEmail) : authorName } : undefined
}

const domain = (_req: PayloadRequest, { authorEmail }: Comment): Target | undefined => {
  const value = domainOf(authorEmail)
  return value ? { value, label: value } : undefined
}

const toNetwork = (address: string) => {
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4'
    ? `${parsed.toString()}/32`
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`
}

const network = (_req: PayloadRequest, { address }: Comment): Target | undefined => {
  const value = address ? toNetwork(address) : undefined
  return value ? { value, label: value } : undefined
}

/** By the ban's kind: the writer's mark, their e-mail's domain, their address or household. */
export const banTargets = { writer, domain, network }

export type BanKind = keyof typeof banTargets

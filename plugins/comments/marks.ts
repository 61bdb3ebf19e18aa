// Keyed hashes: by them a writer or an address is found again, and cannot be read from them.
import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import type { Payload } from 'payload'

const mark = ({ secret }: Payload, subject: string) =>
  createHmac('sha256', secret).update(subject).digest('base64url')

/** The mark of an e-mail, the same whatever its case. 43 characters. */
export const writerMark = (payload: Payload, email: string) =>
  mark(payload, `writer:${email.trim().toLowerCase()}`)

// One household has a /64 of IPv6 to itself, and may take a new address for every comment.
const household = (address: string) => {
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}

/** The mark of an address; of IPv6, of its first 64 bits. */
export const addressMark = (payload: Payload, address: string) =>
  mark(payload, `address:${household(address)}`)

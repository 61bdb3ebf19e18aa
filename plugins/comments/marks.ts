// Keyed hashes: by them a writer or an address is found again, and cannot be read from them.
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { householdOf } from '#kit/origin.ts'

const mark = ({ secret }: Payload, subject: string) =>
  createHmac('sha256', secret).update(subject).digest('base64url')

/** The mark of an e-mail, the same whatever its case. 43 characters. */
export const writerMark = (payload: Payload, email: string) =>
  mark(payload, `writer:${email.trim().toLowerCase()}`)

/** The mark of an address; of IPv6, of its first 64 bits. */
export const addressMark = (payload: Payload, address: string) =>
  mark(payload, `address:${householdOf(address)}`)

// A keyed hash of address and browser: by it ratings from one place are counted, and neither can be
// read from it. The story is part of it, so that nobody is followed from one story to another.
import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { householdOf, type Origin } from '#kit/origin.ts'

/** 43 characters; nothing where the address is not known: what a script does. */
export const originMark = ({ secret }: Payload, article: string, origin: Origin) => {
  if (!origin.address) return undefined
  const place = JSON.stringify([article, householdOf(origin.address), origin.userAgent ?? ''])
  return createHmac('sha256', secret).update(`rating:${place}`).digest('base64url')
}

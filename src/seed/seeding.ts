import type { Payload, PayloadRequest } from 'payload'
import type { Content } from './readContent.ts'

/** What every part of the seeding works with: one transaction, one moment, one progress bar. */
export type Seeding = {
  payload: Payload
  req: PayloadRequest
  content: Content
  /** Milliseconds since 1970. */
  now: number
  /** Tells the progress bar that one piece is done. */
  step: () => void
}

/** Ids by the name or slug that the texts use. */
export type Ids = Map<string, string>

const hour = 60 * 60 * 1000

/** The time `hours` before the seeding, in ISO 8601. */
export const hoursBefore = ({ now }: Seeding, hours: number) =>
  new Date(now - hours * hour).toISOString()

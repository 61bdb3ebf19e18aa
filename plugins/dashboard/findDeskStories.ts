import { getCurrentDate, type PayloadRequest, type Where } from 'payload'
import { findStories, shownRows } from './findStories.ts'
import { findSubmitted } from './findSubmitted.ts'

const isUnpublished: Where = { _status: { equals: 'draft' } }
const isNotWithdrawn: Where = { withdrawalReason: { exists: false } }

const submitted: Where = {
  and: [{ stage: { equals: 'submitted' } }, isUnpublished, isNotWithdrawn],
}

const scheduled: Where = {
  and: [{ stage: { equals: 'approved' } }, isUnpublished, { scheduledFor: { exists: true } }],
}

// Older versions keep the time of an embargo that is over.
const embargoed = (): Where => ({
  and: [{ embargoedUntil: { greater_than: getCurrentDate().toISOString() } }],
})

/** What editors wait for: submitted, the oldest first; scheduled and under embargo, the next first. */
export const findDeskStories = async (req: PayloadRequest) => {
  const byMoment = (where: Where, moment: 'scheduledFor' | 'embargoedUntil') =>
    findStories(req, { where, moment, sort: moment, limit: shownRows })
  const [waiting, toCome, held] = await Promise.all([
    findSubmitted(req, submitted),
    byMoment(scheduled, 'scheduledFor'),
    byMoment(embargoed(), 'embargoedUntil'),
  ])
  return { submitted: waiting, scheduled: toCome, embargoed: held }
}

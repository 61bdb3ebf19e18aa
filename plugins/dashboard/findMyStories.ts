import type { PayloadRequest, Where } from 'payload'
import { ownStories } from '#collections/access/ownStories.ts'
import { findLastSteps } from './findLastSteps.ts'
import { findStories, shownRows, type StoryList } from './findStories.ts'
import { findSubmitted } from './findSubmitted.ts'

/** Drafts that are looked through for those sent back; the ones changed last. */
const most = 100

// An empty list of authors has no place in an address.
const findsAny = (part: Where) =>
  (part['byline.author'] as { in?: unknown[] } | undefined)?.in?.length !== 0

// One list of conditions for each way of being one's own: the form that the panel's filters show.
const mineAt = (own: Where, stage: 'draft' | 'submitted'): Where => ({
  or: own.or!.filter(findsAny).map((part) => ({
    and: [
      part,
      { stage: { equals: stage } },
      { _status: { equals: 'draft' } },
      { withdrawalReason: { exists: false } },
    ],
  })),
})

const findSentBack = async (req: PayloadRequest, drafts: StoryList): Promise<StoryList> => {
  const ids = drafts.rows.map(({ id }) => id)
  const steps = await findLastSteps(req, ids, 'draft')
  const rows = drafts.rows.flatMap((row) => {
    const step = steps.get(row.id)
    return step?.name === 'sendBack' ? [{ ...row, time: step.createdAt, note: step.note }] : []
  })
  const where = { id: { in: rows.map(({ id }) => id) } }
  return { rows: rows.slice(0, shownRows), total: rows.length, where }
}

/** The stories that the user began or has a name on: sent back, being written, submitted. */
export const findMyStories = async (req: PayloadRequest) => {
  const own = await ownStories(req)
  const asked = { sort: '-updatedAt', moment: 'updatedAt', limit: most } as const
  const [drafts, submitted] = await Promise.all([
    findStories(req, { ...asked, where: mineAt(own, 'draft') }),
    findSubmitted(req, mineAt(own, 'submitted')),
  ])
  const sentBack = await findSentBack(req, drafts)
  return { sentBack, drafts: { ...drafts, rows: drafts.rows.slice(0, shownRows) }, submitted }
}

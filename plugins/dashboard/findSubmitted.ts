import type { PayloadRequest, Where } from 'payload'
import { findLastSteps } from './findLastSteps.ts'
import { findStories, shownRows, type StoryList } from './findStories.ts'

/** More than a desk can have waiting; of still more, those longest unchanged are looked at. */
const most = 100

/** Submitted stories, those first that have waited longest, each with the time it was submitted. */
export const findSubmitted = async (req: PayloadRequest, where: Where): Promise<StoryList> => {
  const asked = { where, sort: 'updatedAt', moment: 'updatedAt', limit: most } as const
  const found = await findStories(req, asked)
  const ids = found.rows.map(({ id }) => id)
  const steps = await findLastSteps(req, ids, 'submitted')
  const rows = found.rows
    .map((row) => ({ ...row, time: steps.get(row.id)?.createdAt ?? row.time }))
    .sort((one, other) => Date.parse(one.time ?? '') - Date.parse(other.time ?? ''))
  return { ...found, rows: rows.slice(0, shownRows) }
}

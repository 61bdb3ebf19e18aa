import type { DeskState, Position } from './transitions.ts'

/** Where a story stands, read from the newest version of it. */
export const positionOf = (story: DeskState = {}): Position => {
  if (story.withdrawnAt) return 'withdrawn'
  if (story._status === 'published') return 'published'
  const stage = story.stage ?? 'draft'
  return stage === 'approved' && story.scheduledFor ? 'scheduled' : stage
}

import type { Words } from './noteStep.ts'
import type { DeskState, TransitionName } from './transitions.ts'

/** A story before and after a write. */
export type Change = {
  before: DeskState
  after: DeskState & Words & { corrections?: unknown[] | null }
  /** How many corrections it had. */
  corrections: number
  /** Readers can read it now. */
  isPublic: boolean
  /** The public version stays as it is. */
  savesDraft: boolean
  /** The writer may approve. */
  isEditor: boolean
}

type Rule = [TransitionName, (change: Change) => boolean]

const differs = (name: keyof DeskState) => (change: Change) =>
  (change.before[name] ?? null) !== (change.after[name] ?? null)

const movesTo = (stage: DeskState['stage']) => (change: Change) =>
  change.after.stage === stage && differs('stage')(change)

const isNew = (name: keyof DeskState) => (change: Change) =>
  Boolean(change.after[name]) && differs(name)(change)

const isGone = (name: keyof DeskState) => (change: Change) =>
  !change.after[name] && differs(name)(change)

const goesOut = ({ after, savesDraft }: Change) => !savesDraft && after._status === 'published'

const wasOut = ({ before }: Change) => before._status === 'published'

const hasCorrection = ({ after, corrections }: Change) =>
  Boolean(after.correction) || (after.corrections?.length ?? 0) > corrections

const wasPassed = ({ before }: Change) =>
  before.stage === 'approved' || before._status === 'published'

// The first that fits is the step.
const rules: Rule[] = [
  ['withdraw', isNew('withdrawalReason')],
  ['reinstate', isGone('withdrawalReason')],
  ['correct', (change) => goesOut(change) && wasOut(change) && hasCorrection(change)],
  [
    'planUnpublish',
    (change) => goesOut(change) === wasOut(change) && differs('unpublishAt')(change),
  ],
  [
    'liftEmbargo',
    (change) => goesOut(change) === wasOut(change) && isGone('embargoedUntil')(change),
  ],
  ['publish', goesOut],
  ['unpublish', ({ isPublic, savesDraft }) => isPublic && !savesDraft],
  ['embargo', isNew('embargoedUntil')],
  ['schedule', isNew('scheduledFor')],
  ['submit', movesTo('submitted')],
  ['reopen', (change) => !change.isEditor && wasPassed(change)],
  ['approve', movesTo('approved')],
  ['sendBack', (change) => change.isEditor && movesTo('draft')(change)],
  ['takeBack', movesTo('draft')],
  ['unschedule', isGone('scheduledFor')],
]

/** Which step of the table a write is; undefined where the story stays where it stands. */
export const recognize = (change: Change): TransitionName | undefined =>
  rules.find(([, fits]) => fits(change))?.[0]

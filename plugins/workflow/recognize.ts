import type { Words } from './noteStep.ts'
import type { DeskState, TransitionName } from './transitions.ts'

/** What the desk looks at in a story. */
export type Story = DeskState & {
  id?: string
  slug?: string | null
  deletedAt?: string | null
  publishedAt?: string | null
  firstPublishedAt?: string | null
  corrections?: unknown[] | null
}

/** A story before and after a write. */
export type Change = {
  before: Story
  after: Story & Words & { isMinorEdit?: boolean | null }
  /** A version of it is out, be it under embargo. */
  isPublished: boolean
  /** The version that is out. */
  publicVersion?: Story
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

/** Whether a correction comes with the change, as a word or as a row of the list. */
export const hasCorrection = ({ after, before }: Change) =>
  Boolean(after.correction) || (after.corrections?.length ?? 0) > (before.corrections?.length ?? 0)

// Only a time changes in what is out, or in what is not.
const staysOut = (change: Change) => change.savesDraft || goesOut(change) === wasOut(change)

const wasPassed = ({ before }: Change) =>
  before.stage === 'approved' || before._status === 'published'

// The first that fits is the step.
const rules: Rule[] = [
  ['withdraw', isNew('withdrawalReason')],
  ['reinstate', isGone('withdrawalReason')],
  ['correct', (change) => goesOut(change) && wasOut(change) && hasCorrection(change)],
  ['unpublish', (change) => change.isPublished && !change.savesDraft && !goesOut(change)],
  ['planUnpublish', (change) => staysOut(change) && differs('unpublishAt')(change)],
  ['liftEmbargo', (change) => staysOut(change) && isGone('embargoedUntil')(change)],
  ['embargo', (change) => staysOut(change) && isNew('embargoedUntil')(change)],
  ['publish', goesOut],
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

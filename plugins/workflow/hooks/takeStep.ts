import { getCurrentDate, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { publicVersionOf } from '#kit/publicVersion.ts'
import { InvalidInput } from '#kit/readInput.ts'
import { consequencesOf, publicationOf } from '../consequences.ts'
import { UnpublishedChanges } from '../errors.ts'
import { noteStep, pickWantedStep } from '../noteStep.ts'
import { positionOf } from '../position.ts'
import { recognize, type Change, type Story } from '../recognize.ts'
import { refuse, type Step } from '../refusals.ts'
import { refuseNothing } from '../refuseNothing.ts'
import { refuseUnpublishable } from '../refuseUnpublishable.ts'
import { stages, transitionNamed, type TransitionName } from '../transitions.ts'
import { movesTrash, throughTrash, type Given } from '../trash.ts'

// Where every story begins.
const beginning: Story = { stage: 'draft' }

// These belong to the version that is out: newer changes beside it have them from there.
const ofWhatIsOut = ['embargoedUntil', 'unpublishAt'] as const

const timesOf = (story: Story) =>
  Object.fromEntries(ofWhatIsOut.map((name) => [name, story[name] ?? null]))

const isUntouched = (name: (typeof ofWhatIsOut)[number], { data, original }: Given) =>
  (data[name] ?? null) === (original?.[name] ?? null)

type Described = Change & { data: Story }

const describeChange = async (given: Given): Promise<Described> => {
  const { data, original, req } = given
  const out = original?.id ? await publicVersionOf(req, original.id) : undefined
  const publicVersion = out?.isPublished ? (out.story as Story) : undefined
  const times = publicVersion ? timesOf(publicVersion) : {}
  const untouched = ofWhatIsOut.filter((name) => name in times && isUntouched(name, given))
  const settled = { ...data, ...Object.fromEntries(untouched.map((name) => [name, times[name]])) }
  return {
    data: settled,
    before: { ...(original ?? beginning), ...times },
    after: { ...original, ...settled },
    isPublished: Boolean(publicVersion),
    publicVersion,
    isPublic: out?.isPublic ?? false,
    savesDraft: articleWriteOf(req).savesDraft,
    isEditor: !req.user || hasRole(req.user, 'editor'),
  }
}

// Without a word about it, a newer draft's status would take the story off the site.
const refuseAccident = (req: PayloadRequest, { isPublished, savesDraft, after }: Change) => {
  const isAsked = articleWriteOf(req).status !== undefined
  const takesDown = isPublished && !savesDraft && after._status !== 'published'
  if (!takesDown || isAsked || after.withdrawalReason) return
  throw new UnpublishedChanges({ req })
}

// A draft comes here unvalidated; from a place that is none, no step leads away.
const refuseNowhere = ({ stage }: Story) => {
  if (!stage || stages.includes(stage)) return
  throw new InvalidInput({
    path: 'stage',
    message: `A story’s stage is one of: ${stages.join(', ')}.`,
  })
}

// A time set beside newer changes is meant for what is out.
const timesToCarry = (change: Change, settled: Story, now: Date) => {
  const { before, publicVersion, savesDraft } = change
  const moved = ofWhatIsOut.filter((name) => (settled[name] ?? null) !== (before[name] ?? null))
  if (!publicVersion || !savesDraft || moved.length === 0) return
  const times = Object.fromEntries(moved.map((name) => [name, settled[name] ?? null]))
  return { ...times, ...publicationOf(publicVersion, change, now) }
}

// What saves itself may be half typed: it is kept, and looked at with the next save.
const keepPublishable = async (data: Story, { original, req }: Given) => {
  const isScheduled = positionOf({ ...original, ...data }) === 'scheduled'
  if (isScheduled && !req.context.isAutosave) await refuseUnpublishable({ data, original, req })
}

const takeNamed = async (name: TransitionName, change: Described, given: Given) => {
  const { original, req } = given
  const now = getCurrentDate()
  await refuse({ name, change: change as Step['change'], req, now })
  const { sets } = transitionNamed(name)
  const settled = { ...change.data, ...sets, ...consequencesOf(name, change, now) }
  await keepPublishable(settled, given)
  const to = positionOf({ ...change.after, ...settled })
  const carries = timesToCarry(change, settled, now)
  const step = { name, from: positionOf(change.before), to, words: change.after, carries }
  noteStep(req, original?.id, step)
  return settled
}

/** Finds the step that a write takes, refuses it or sets what it leads to. */
export const takeStep: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  refuseNowhere(data)
  const given: Given = { data, original: operation === 'update' ? originalDoc : undefined, req }
  const isMoved = movesTrash(given)
  if (isMoved && articleWriteOf(req).status === undefined) return throughTrash(given)
  const change = await describeChange(given)
  refuseAccident(req, change)
  const name = pickWantedStep(req) ?? recognize(change)
  if (name === 'reopen') refuseNothing(given)
  if (name) return takeNamed(name, change, given)
  if (isMoved) return throughTrash({ ...given, data: change.data })
  await keepPublishable(change.data, given)
  return change.data
}

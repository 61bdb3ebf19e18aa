import { getCurrentDate, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { articleWriteOf } from '#kit/articleWrite.ts'
import { UnpublishedChanges } from '../errors.ts'
import { positionOf } from '../position.ts'
import { noteStep, pickWantedStep } from '../noteStep.ts'
import { recognize, type Change } from '../recognize.ts'
import { refuse, type Step } from '../refusals.ts'
import { transitionNamed, type DeskState, type TransitionName } from '../transitions.ts'

type Story = DeskState & {
  id?: string
  firstPublishedAt?: string | null
  corrections?: unknown[] | null
}

// Where every story begins.
const beginning: Story = { stage: 'draft' }

/** Whether readers can read the story: asked of the public version, which may be an older one. */
const isPublicNow = async (req: PayloadRequest, story?: Story) => {
  if (!story?.id || !story.firstPublishedAt) return false
  const found = await req.payload.db.findOne<Story & { id: string }>({
    collection: 'articles',
    where: { id: { equals: story.id } },
    req,
  })
  return found?._status === 'published' && !found.embargoedUntil
}

const describeChange = async (
  req: PayloadRequest,
  data: Story,
  before: Story | undefined,
): Promise<Change> => ({
  before: before ?? beginning,
  after: { ...before, ...data },
  corrections: before?.corrections?.length ?? 0,
  isPublic: await isPublicNow(req, before),
  savesDraft: articleWriteOf(req).savesDraft,
  isEditor: !req.user || hasRole(req.user, 'editor'),
})

// Without a word about it, a newer draft's status would take the story off the site.
const refuseAccident = (req: PayloadRequest, { isPublic, savesDraft, after }: Change) => {
  const isAsked = articleWriteOf(req).status !== undefined
  const takesDown = isPublic && !savesDraft && after._status !== 'published'
  if (takesDown && !isAsked && !after.withdrawalReason) throw new UnpublishedChanges()
}

const append = (corrections: unknown[] | null | undefined, note: string, date: string) => [
  ...(corrections ?? []),
  { date, note },
]

// What the step leads to, beside what the table sets.
const consequences = (name: TransitionName, { after, before }: Change, date: string) => {
  const story = after as Story & { isMinorEdit?: boolean }
  const isRevised = name === 'correct' || (name === 'publish' && !story.isMinorEdit)
  return {
    ...(name === 'withdraw' ? { withdrawnAt: date } : {}),
    ...(isRevised && (before as Story).firstPublishedAt ? { revisedAt: date } : {}),
    ...(after.correction ? { corrections: append(after.corrections, after.correction, date) } : {}),
  }
}

// The time of an embargo that is over stays behind in older versions of the story.
const forgetPastEmbargo = (data: Story, before: Story | undefined, now: Date): Story => {
  const until = data.embargoedUntil
  const isOver = until && until === before?.embargoedUntil && Date.parse(until) <= now.getTime()
  return isOver ? { ...data, embargoedUntil: null } : data
}

/** Finds the step that a write takes, refuses it or sets what it leads to. */
export const takeStep: CollectionBeforeChangeHook = async ({
  data: given,
  operation,
  originalDoc,
  req,
}) => {
  const now = getCurrentDate()
  const before: Story | undefined = operation === 'update' ? originalDoc : undefined
  const data = forgetPastEmbargo(given, before, now)
  const change = await describeChange(req, data, before)
  refuseAccident(req, change)
  const name = pickWantedStep(req) ?? recognize(change)
  if (!name) return data
  refuse({ name, change: change as Step['change'], req, now })
  const { sets } = transitionNamed(name)
  const settled = { ...data, ...sets, ...consequences(name, change, now.toISOString()) }
  const to = positionOf({ ...change.after, ...settled })
  noteStep(req, { name, from: positionOf(change.before), to, words: change.after })
  return settled
}

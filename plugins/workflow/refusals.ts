// Why a step is refused, before anything is stored.
import type { PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { languageFor } from '#collections/fields/words.ts'
import { findFaults } from '#kit/publicationCheck.ts'
import { checklist, missingFrom, type Checked } from './checklist.ts'
import {
  AlreadyPublic,
  ChecklistIncomplete,
  EmbargoedAndScheduled,
  NotForDrafts,
  StepNotYours,
  StepOutOfPlace,
  TimeIsPast,
  TimeMissing,
  WordsMissing,
} from './errors.ts'
import { positionOf } from './position.ts'
import { hasCorrection, type Change } from './recognize.ts'
import { labelOf, nameOf } from './words.ts'
import { transitionNamed, type TransitionName } from './transitions.ts'

export type Step = {
  name: TransitionName
  change: Change & { after: Checked & { ignoreChecklist?: boolean } }
  req: PayloadRequest
  now: Date
}

const refuseStrangers = ({ name, req }: Step) => {
  const { roles } = transitionNamed(name)
  if (!req.user || hasRole(req.user, ...roles)) return
  const message = `“${labelOf(name, 'en')}” is a step that editors take.`
  throw new StepNotYours({ path: 'stage', message })
}

const refuseElsewhere = ({ name, change: { before, isPublished } }: Step) => {
  const { from, whilePublished } = transitionNamed(name)
  const position = positionOf(before)
  if (from.includes(position) && (isPublished || !whilePublished)) return
  const places = whilePublished ? 'published' : from.map((one) => nameOf(one, 'en')).join(', ')
  const message = `“${labelOf(name, 'en')}” begins at: ${places}. The story is: ${nameOf(position, 'en')}.`
  throw new StepOutOfPlace({ path: 'stage', message })
}

const refuseTheFree = ({ name, change: { before } }: Step) => {
  if (!transitionNamed(name).whileEmbargoed || before.embargoedUntil) return
  const message = `“${labelOf(name, 'en')}” needs an embargo. The story has none.`
  throw new StepOutOfPlace({ path: 'embargoedUntil', message })
}

// What readers are to see is not saved beside what they see.
const refuseDrafts = ({ name, change: { after, savesDraft } }: Step) => {
  const isForReaders = transitionNamed(name).sets._status !== undefined || after.correction
  if (savesDraft && isForReaders) throw new NotForDrafts({ path: 'draft' })
}

const isAnswered = (field: string, { change }: Step) =>
  field === 'correction'
    ? hasCorrection(change)
    : Boolean((change.after as Record<string, unknown>)[field])

const refuseSilence = (step: Step) => {
  const { asks } = transitionNamed(step.name)
  if (!asks || asks.isOptional || isAnswered(asks.field, step)) return
  throw new (asks.kind === 'time' ? TimeMissing : WordsMissing)({ path: asks.field })
}

const times = ['scheduledFor', 'unpublishAt', 'embargoedUntil'] as const

const refuseTheImpossible = ({ change: { before, after, isPublic }, now }: Step) => {
  const thisMinute = Math.floor(now.getTime() / 60_000) * 60_000
  for (const path of times) {
    const isNew = after[path] && after[path] !== before[path]
    if (isNew && Date.parse(after[path]!) < thisMinute) throw new TimeIsPast({ path })
  }
  if (after.scheduledFor && after.embargoedUntil) {
    throw new EmbargoedAndScheduled({ path: 'embargoedUntil' })
  }
  if (after.embargoedUntil && isPublic) throw new AlreadyPublic({ path: 'embargoedUntil' })
}

const asksChecklist = ({ name, change: { after, before, isPublished }, req }: Step) => {
  const wasOut = isPublished || (before._status === 'published' && before.deletedAt)
  const goesOut = (name === 'publish' && !wasOut) || name === 'schedule'
  return goesOut && Boolean(req.user) && !after.ignoreChecklist
}

const refuseIncomplete = async (step: Step) => {
  if (!asksChecklist(step)) return
  const { change, req } = step
  const missing = missingFrom(change.after)
  const faults = await findFaults(change.after, req)
  if (missing.length + faults.length === 0) return
  const language = languageFor(req.i18n?.language)
  const names = missing.map((part) => checklist[part][language]).join(', ')
  const found = faults.map((fault) => fault[language]).join('; ')
  const sentences = {
    en: [names && `Still missing: ${names}.`, found && `To be looked at: ${found}.`],
    vi: [names && `Còn thiếu: ${names}.`, found && `Cần xem lại: ${found}.`],
  }[language]
  const message = sentences.filter(Boolean).join(' ')
  throw new ChecklistIncomplete({ path: missing[0], message })
}

/** @throws a refusal with its reason, where the step may not be taken */
export const refuse = async (step: Step) => {
  refuseStrangers(step)
  refuseElsewhere(step)
  refuseTheFree(step)
  refuseDrafts(step)
  refuseSilence(step)
  refuseTheImpossible(step)
  await refuseIncomplete(step)
}

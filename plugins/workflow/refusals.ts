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
import { reasons, tell } from './reasons.ts'
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
  throw new StepNotYours({ path: 'stage', message: tell(req, reasons.notYours(name)) })
}

const refuseElsewhere = ({ name, change: { before, isPublished }, req }: Step) => {
  const { from, whilePublished } = transitionNamed(name)
  const position = positionOf(before)
  if (from.includes(position) && (isPublished || !whilePublished)) return
  const reason = reasons.elsewhere(name, whilePublished ? ['published'] : from, position)
  throw new StepOutOfPlace({ path: 'stage', message: tell(req, reason) })
}

const refuseTheFree = ({ name, change: { before }, req }: Step) => {
  if (!transitionNamed(name).whileEmbargoed || before.embargoedUntil) return
  const message = tell(req, reasons.noEmbargo(name))
  throw new StepOutOfPlace({ path: 'embargoedUntil', message })
}

// What readers are to see is not saved beside what they see.
const refuseDrafts = ({ name, change: { after, savesDraft }, req }: Step) => {
  const isForReaders = transitionNamed(name).sets._status !== undefined || after.correction
  if (!savesDraft || !isForReaders) return
  throw new NotForDrafts({ path: 'draft', message: tell(req, reasons.forReaders) })
}

const isAnswered = (field: string, { change }: Step) =>
  field === 'correction'
    ? hasCorrection(change)
    : Boolean((change.after as Record<string, unknown>)[field])

const refuseSilence = (step: Step) => {
  const { asks } = transitionNamed(step.name)
  if (!asks || asks.isOptional || isAnswered(asks.field, step)) return
  const [Missing, reason] =
    asks.kind === 'time' ? [TimeMissing, reasons.timeMissing] : [WordsMissing, reasons.wordsMissing]
  throw new Missing({ path: asks.field, message: tell(step.req, reason) })
}

const times = ['scheduledFor', 'unpublishAt', 'embargoedUntil'] as const

const refuseTheImpossible = ({ change: { before, after, isPublic }, now, req }: Step) => {
  const thisMinute = Math.floor(now.getTime() / 60_000) * 60_000
  for (const path of times) {
    const isNew = after[path] && after[path] !== before[path]
    const isPast = isNew && Date.parse(after[path]!) < thisMinute
    if (isPast) throw new TimeIsPast({ path, message: tell(req, reasons.timeIsPast) })
  }
  if (!after.embargoedUntil) return
  const path = 'embargoedUntil'
  if (after.scheduledFor) {
    const message = tell(req, reasons.embargoedAndScheduled)
    throw new EmbargoedAndScheduled({ path, message })
  }
  if (isPublic) throw new AlreadyPublic({ path, message: tell(req, reasons.alreadyPublic) })
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

// Why a step is refused, before anything is stored.
import type { PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { sayTo, type Said } from '#collections/fields/words.ts'
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
import { elsewhere, noEmbargo, notYours } from './reasons.ts'
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
  throw new StepNotYours({ path: 'stage', message: notYours(name), req })
}

const refuseElsewhere = ({ name, change: { before, isPublished }, req }: Step) => {
  const { from, whilePublished } = transitionNamed(name)
  const position = positionOf(before)
  if (from.includes(position) && (isPublished || !whilePublished)) return
  const message = elsewhere(name, whilePublished ? ['published'] : from, position)
  throw new StepOutOfPlace({ path: 'stage', message, req })
}

const refuseTheFree = ({ name, change: { before }, req }: Step) => {
  if (!transitionNamed(name).whileEmbargoed || before.embargoedUntil) return
  throw new StepOutOfPlace({ path: 'embargoedUntil', message: noEmbargo(name), req })
}

// What readers are to see is not saved beside what they see.
const refuseDrafts = ({ name, change: { after, savesDraft }, req }: Step) => {
  const isForReaders = transitionNamed(name).sets._status !== undefined || after.correction
  if (!savesDraft || !isForReaders) return
  throw new NotForDrafts({ path: 'draft', req })
}

const isAnswered = (field: string, { change }: Step) =>
  field === 'correction'
    ? hasCorrection(change)
    : Boolean((change.after as Record<string, unknown>)[field])

const refuseSilence = (step: Step) => {
  const { asks } = transitionNamed(step.name)
  if (!asks || asks.isOptional || isAnswered(asks.field, step)) return
  const Missing = asks.kind === 'time' ? TimeMissing : WordsMissing
  throw new Missing({ path: asks.field, req: step.req })
}

const times = ['scheduledFor', 'unpublishAt', 'embargoedUntil'] as const

const refuseTheImpossible = ({ change: { before, after, isPublic }, now, req }: Step) => {
  const thisMinute = Math.floor(now.getTime() / 60_000) * 60_000
  for (const path of times) {
    const isNew = after[path] && after[path] !== before[path]
    if (isNew && Date.parse(after[path]!) < thisMinute) throw new TimeIsPast({ path, req })
  }
  if (!after.embargoedUntil) return
  const path = 'embargoedUntil'
  if (after.scheduledFor) throw new EmbargoedAndScheduled({ path, req })
  if (isPublic) throw new AlreadyPublic({ path, req })
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
  const say = (said: Said) => sayTo(req, said)
  const names = missing.map((part) => say(checklist[part])).join(', ')
  const found = faults.map(say).join('; ')
  const lacks = names && say({ en: `Still missing: ${names}.`, vi: `Còn thiếu: ${names}.` })
  const fails = found && say({ en: `To be looked at: ${found}.`, vi: `Cần xem lại: ${found}.` })
  const message = [lacks, fails].filter(Boolean).join(' ')
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

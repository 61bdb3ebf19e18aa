// Why a step is refused, before anything is stored.
import type { PayloadRequest } from 'payload'
import { hasRole } from '#collections/access/hasRole.ts'
import { checklist, missingFrom, type Checked } from './checklist.ts'
import {
  AlreadyPublic,
  ChecklistIncomplete,
  EmbargoedAndScheduled,
  StepNotYours,
  StepOutOfPlace,
  TimeIsPast,
  TimeMissing,
  WordsMissing,
} from './errors.ts'
import { positionOf } from './position.ts'
import type { Change } from './recognize.ts'
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

const refuseElsewhere = ({ name, change: { before, isPublic } }: Step) => {
  const { from, whilePublic } = transitionNamed(name)
  const position = positionOf(before)
  if (from.includes(position) && (isPublic || !whilePublic)) return
  const places = whilePublic ? 'public' : from.map((one) => nameOf(one, 'en')).join(', ')
  const message = `“${labelOf(name, 'en')}” begins at: ${places}. The story is: ${nameOf(position, 'en')}.`
  throw new StepOutOfPlace({ path: 'stage', message })
}

const refuseSilence = ({ name, change: { after } }: Step) => {
  const { asks } = transitionNamed(name)
  if (!asks || asks.isOptional) return
  // A correction may also be told as a row of the list.
  if (asks.field === 'correction') return
  const answer = (after as Record<string, unknown>)[asks.field]
  if (answer) return
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

const refuseIncomplete = ({ name, change: { after, isPublic }, req }: Step) => {
  const goesOut = (name === 'publish' && !isPublic) || name === 'schedule'
  if (!goesOut || !req.user || after.ignoreChecklist) return
  const missing = missingFrom(after)
  if (missing.length === 0) return
  const language = req.i18n?.language === 'vi' ? 'vi' : 'en'
  const names = missing.map((part) => checklist[part][language]).join(', ')
  const message = { en: `Still missing: ${names}.`, vi: `Còn thiếu: ${names}.` }[language]
  throw new ChecklistIncomplete({ path: missing[0], message })
}

/** @throws a refusal with its reason, where the step may not be taken */
export const refuse = (step: Step) => {
  refuseStrangers(step)
  refuseElsewhere(step)
  refuseSilence(step)
  refuseTheImpossible(step)
  refuseIncomplete(step)
}

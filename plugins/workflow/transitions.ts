// THE TABLE: every step a story can take, from where, and who may take it. The gate, the management
// API and the buttons of the panel all read it here.
import type { Role } from '#collections/access/hasRole.ts'

/** Where a story stands. A published one with newer changes stands where those stand. */
export type Position = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export const stages = ['draft', 'submitted', 'approved'] as const

/** The fields that a step may set. */
export type DeskState = {
  _status?: 'draft' | 'published' | null
  stage?: (typeof stages)[number] | null
  scheduledFor?: string | null
  unpublishAt?: string | null
  embargoedUntil?: string | null
  withdrawalReason?: string | null
  withdrawnAt?: string | null
}

/** What a step asks of whoever takes it, and the field that it is sent in. */
export type Question = {
  field:
    | 'deskNote'
    | 'correction'
    | 'withdrawalReason'
    | 'scheduledFor'
    | 'unpublishAt'
    | 'embargoedUntil'
  kind: 'words' | 'time'
  isOptional?: boolean
}

export type Transition = {
  from: readonly Position[]
  /** A version of it is out, whatever newer changes lie beside it. */
  whilePublished?: boolean
  /** Something is held back until its time. */
  whileEmbargoed?: boolean
  /** Found in what changes, and never asked for. */
  comesByItself?: boolean
  roles: readonly Role[]
  asks?: Question
  sets: DeskState
}

const writers = ['journalist', 'editor'] as const
const editors = ['editor'] as const
const anywhere = [...stages, 'scheduled', 'published'] as const
const words = { field: 'deskNote', kind: 'words' } as const

export const transitions = {
  submit: {
    // A change of a published story may be sent along.
    from: ['draft', 'published'],
    roles: writers,
    asks: { ...words, isOptional: true },
    sets: { stage: 'submitted' },
  },
  takeBack: {
    from: ['submitted'],
    roles: writers,
    sets: { stage: 'draft' },
  },
  sendBack: {
    from: ['submitted', 'approved', 'scheduled'],
    roles: editors,
    asks: words,
    sets: { stage: 'draft', scheduledFor: null },
  },
  approve: {
    from: ['draft', 'submitted'],
    roles: editors,
    asks: { ...words, isOptional: true },
    sets: { stage: 'approved' },
  },
  // What somebody who may not approve changes after the approval has not been approved.
  reopen: {
    from: ['approved', 'scheduled', 'published'],
    comesByItself: true,
    roles: writers,
    sets: { stage: 'draft', scheduledFor: null },
  },
  schedule: {
    from: [...stages, 'scheduled'],
    roles: editors,
    asks: { field: 'scheduledFor', kind: 'time' },
    sets: { stage: 'approved' },
  },
  unschedule: {
    from: ['scheduled'],
    roles: editors,
    sets: { scheduledFor: null },
  },
  embargo: {
    // One that is out is held back once more; what readers have is not.
    from: [...stages, 'published'],
    roles: editors,
    asks: { field: 'embargoedUntil', kind: 'time' },
    sets: {},
  },
  liftEmbargo: {
    from: [...stages, 'published'],
    whileEmbargoed: true,
    roles: editors,
    sets: { embargoedUntil: null },
  },
  publish: {
    from: anywhere,
    roles: editors,
    sets: { _status: 'published', stage: 'approved', scheduledFor: null },
  },
  correct: {
    from: ['published'],
    roles: editors,
    asks: { field: 'correction', kind: 'words' },
    sets: { _status: 'published', stage: 'approved' },
  },
  planUnpublish: {
    from: ['approved', 'scheduled', 'published'],
    roles: editors,
    asks: { field: 'unpublishAt', kind: 'time', isOptional: true },
    sets: {},
  },
  unpublish: {
    from: anywhere,
    whilePublished: true,
    roles: editors,
    sets: { _status: 'draft', scheduledFor: null, unpublishAt: null },
  },
  withdraw: {
    from: anywhere,
    whilePublished: true,
    roles: editors,
    asks: { field: 'withdrawalReason', kind: 'words' },
    sets: { _status: 'draft', stage: 'draft', scheduledFor: null, unpublishAt: null },
  },
  reinstate: {
    from: ['withdrawn'],
    roles: editors,
    sets: { _status: 'draft', stage: 'draft', withdrawalReason: null, withdrawnAt: null },
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions

/** The row of the table. */
export const transitionNamed = (name: TransitionName): Transition => transitions[name]

/** The steps that somebody takes; the others come by themselves. */
export const takenNames = (Object.keys(transitions) as TransitionName[]).filter(
  (name) => !transitionNamed(name).comesByItself,
)

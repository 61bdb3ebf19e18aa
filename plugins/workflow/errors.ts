import { defineError } from '#kit/defineError.ts'

export const StepNotYours = defineError('STEP_NOT_YOURS', 'This step is taken by editors.', 403)
export const StepOutOfPlace = defineError(
  'STEP_OUT_OF_PLACE',
  'The story does not stand where this step begins.',
  409,
)
export const WordsMissing = defineError('WORDS_MISSING', 'This step needs a word about it.', 422)
export const TimeMissing = defineError('TIME_MISSING', 'This step needs a time.', 422)
export const TimeIsPast = defineError('TIME_IS_PAST', 'This time has passed already.', 422)
export const EmbargoedAndScheduled = defineError(
  'EMBARGOED_AND_SCHEDULED',
  'A story under embargo is not scheduled, and a scheduled one gets no embargo.',
  422,
)
export const AlreadyPublic = defineError(
  'ALREADY_PUBLIC',
  'Readers have this story already: unpublish or withdraw it.',
  409,
)
export const UnpublishedChanges = defineError(
  'UNPUBLISHED_CHANGES',
  'Newer changes lie beside the public version: say `_status`, or save with `draft=true`.',
  409,
)
export const NothingChanged = defineError(
  'NOTHING_CHANGED',
  'Nothing of this is yours to change, or it stands so already.',
  409,
)
export const NotForDrafts = defineError(
  'NOT_FOR_DRAFTS',
  'This changes what readers see: send it without `draft=true`.',
  409,
)
export const ChecklistIncomplete = defineError(
  'CHECKLIST_INCOMPLETE',
  'Something is missing before this story can be published.',
  422,
)

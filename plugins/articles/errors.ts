import { defineError } from '#kit/defineError.ts'

export const TrashNotAllowed = defineError(
  'TRASH_NOT_ALLOWED',
  'Only an editor moves a story to the trash or out of it.',
  403,
)
export const RestoreAsDraft = defineError(
  'RESTORE_AS_DRAFT',
  'A journalist restores an earlier version as a draft.',
  403,
)
export const SlugIsFixed = defineError(
  'SLUG_IS_FIXED',
  'The address of a published story stays as it is.',
  422,
)
export const SectionLoop = defineError(
  'SECTION_LOOP',
  'A section cannot stand inside itself or inside one of its own sections.',
  422,
)
export const StaffOnly = defineError('STAFF_ONLY', 'Only the newsroom may ask this.', 403)
export const InvalidHeadlineQuery = defineError(
  'INVALID_QUERY',
  'Give a headline of 1 to 200 characters, and the id of the story it belongs to, if any.',
  400,
)

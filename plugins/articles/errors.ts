import { defineError } from '#kit/defineError.ts'

export const ApprovalNotAllowed = defineError(
  'APPROVAL_NOT_ALLOWED',
  'Only an editor approves a story.',
  403,
)
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
export const EmbedNotAllowed = defineError(
  'EMBED_NOT_ALLOWED',
  'This address cannot be embedded.',
  422,
)

import { defineError } from '#kit/defineError.ts'

export const TrashNotAllowed = defineError(
  'TRASH_NOT_ALLOWED',
  'Only an editor moves a story to the trash or out of it.',
  403,
)
export const TrashedWhole = defineError(
  'TRASHED_WHOLE',
  'A story goes to the trash and comes back as a whole: leave out draft=true.',
  409,
)
export const RestoreAsDraft = defineError(
  'RESTORE_AS_DRAFT',
  'This version comes back as a draft only: ask for one with draft=true.',
  403,
)
export const SlugChangeNotAllowed = defineError(
  'SLUG_CHANGE_NOT_ALLOWED',
  'Only an editor changes the address of a story that has been published.',
  403,
)
export const TranslationOfItself = defineError(
  'TRANSLATION_OF_ITSELF',
  'A story is not a translation of itself.',
  422,
)
export const TranslationOfTranslation = defineError(
  'TRANSLATION_OF_TRANSLATION',
  'Name the original story: one that is no translation, of a story that has none of its own.',
  422,
)
export const TranslationLanguageTaken = defineError(
  'TRANSLATION_LANGUAGE_TAKEN',
  'The original or another translation of it is in this language.',
  422,
)
export const SectionLoop = defineError(
  'SECTION_LOOP',
  'A section cannot stand inside itself or inside one of its own sections.',
  422,
)
export const TagNotFound = defineError('TAG_NOT_FOUND', 'There is no tag with this slug.', 404)
export const AuthorNotFound = defineError(
  'AUTHOR_NOT_FOUND',
  'There is no author with this slug.',
  404,
)
export const EmbedNotAllowed = defineError(
  'EMBED_NOT_ALLOWED',
  'This address cannot be embedded.',
  422,
)

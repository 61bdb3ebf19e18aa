import { defineError } from '#kit/defineError.ts'

export const TrashNotAllowed = defineError(
  'TRASH_NOT_ALLOWED',
  {
    en: 'Only an editor moves a story to the trash or out of it.',
    vi: 'Chỉ biên tập viên mới đưa bài vào thùng rác hoặc lấy bài ra.',
  },
  403,
)
export const TrashedWhole = defineError(
  'TRASHED_WHOLE',
  {
    en: 'A story goes to the trash and comes back as a whole. Leave out draft=true.',
    vi: 'Bài vào thùng rác và trở lại trọn vẹn. Hãy bỏ draft=true.',
  },
  409,
)
export const RestoreAsDraft = defineError(
  'RESTORE_AS_DRAFT',
  {
    en: 'This version comes back as a draft only. Ask for one with draft=true.',
    vi: 'Phiên bản này chỉ khôi phục được thành bản nháp. Hãy gửi kèm draft=true.',
  },
  403,
)
export const SlugChangeNotAllowed = defineError(
  'SLUG_CHANGE_NOT_ALLOWED',
  {
    en: 'Only an editor changes the address of a story that has been published.',
    vi: 'Chỉ biên tập viên mới đổi đường dẫn của bài đã đăng.',
  },
  403,
)
export const TranslationOfItself = defineError(
  'TRANSLATION_OF_ITSELF',
  { en: 'A story is not a translation of itself.', vi: 'Bài không thể là bản dịch của chính nó.' },
  422,
)
export const TranslationOfTranslation = defineError(
  'TRANSLATION_OF_TRANSLATION',
  {
    en: 'Name the original story. It is no translation, and this story has none of its own.',
    vi: 'Hãy chọn bài gốc, không phải bản dịch, cho một bài chưa có bản dịch nào.',
  },
  422,
)
export const TranslationLanguageTaken = defineError(
  'TRANSLATION_LANGUAGE_TAKEN',
  {
    en: 'The original or another translation of it is in this language.',
    vi: 'Bài gốc hoặc một bản dịch khác đã ở ngôn ngữ này.',
  },
  422,
)
export const SectionLoop = defineError(
  'SECTION_LOOP',
  {
    en: 'A section cannot stand inside itself or inside one of its own sections.',
    vi: 'Chuyên mục không thể nằm trong chính nó hoặc trong chuyên mục con của nó.',
  },
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

import { languageFor } from '../words.ts'

/** What somebody on a byline did, as it is printed. */
export const bylineRoles = {
  text: { en: 'Text', vi: 'Bài' },
  photo: { en: 'Photos', vi: 'Ảnh' },
  video: { en: 'Video', vi: 'Video' },
  translation: { en: 'Translation', vi: 'Dịch' },
} as const

type BylineRole = keyof typeof bylineRoles

/** The word for a part, in Vietnamese or else in English. */
export const nameRole = (role: string | undefined, language: string) =>
  bylineRoles[(role ?? 'text') as BylineRole]?.[languageFor(language)] ?? ''

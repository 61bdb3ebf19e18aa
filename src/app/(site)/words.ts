// What the site says itself, in the language of the page.
import { en } from './words/en.ts'
import { vi, type Words } from './words/vi.ts'

export type Language = 'vi' | 'en'

/** The site's own words. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : vi)

/** In which numbers and times are written. */
export const locales = { vi: 'vi-VN', en: 'en-GB' }

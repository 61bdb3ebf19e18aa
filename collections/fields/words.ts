// What the platform itself says, in its two languages; Payload's own words come from its translations.

/** One thing said. */
export type Said = { en: string; vi: string }

/** Which of the two somebody reads: Vietnamese, or English for everybody else. */
export const languageFor = (language?: string): keyof Said => (language === 'vi' ? 'vi' : 'en')

/** Speaks a table of words: `speak(words)('vi')('title')`. */
export const speak =
  <Word extends string>(words: Record<Word, Said>) =>
  (language?: string) =>
  (word: Word) =>
    words[word][languageFor(language)]

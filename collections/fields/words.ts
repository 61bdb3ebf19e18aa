// What the platform itself says, in its two languages; Payload's own words come from its translations.

/** One thing said. */
export type Said = { en: string; vi: string }

export type Language = keyof Said

/** Which of the two somebody reads: Vietnamese, or English for everybody else. */
export const languageFor = (language?: string): Language => (language === 'vi' ? 'vi' : 'en')

type Asked = { i18n?: { language?: string } }

/** A sentence in the language of whoever asks; without a request, in English. */
export const sayTo = (req: Asked | undefined, said: Said) => said[languageFor(req?.i18n?.language)]

/** Speaks a table of words: `speak(words)('vi')('title')`. */
export const speak =
  <Word extends string>(words: Record<Word, Said>) =>
  (language?: string) =>
  (word: Word) =>
    words[word][languageFor(language)]

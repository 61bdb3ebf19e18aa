import { locales, wordsIn, type Language } from '../../words.ts'

export type Total = { ratingValue: number | null; ratingCount: number; bestRating: number }

/** A story's stars in words: `value` first, set larger, then the rest. */
export const totalOf = (total: Total, language: Language) => {
  const { bestRating, ratingCount, ratingValue } = total
  const word = wordsIn(language)
  if (ratingCount === 0 || ratingValue === null) return { value: '', rest: word.noRatings }
  const count = ratingCount.toLocaleString(locales[language])
  return {
    value: ratingValue.toLocaleString(locales[language]),
    rest: `/${bestRating} · ${count} ${word.ratings}`,
  }
}

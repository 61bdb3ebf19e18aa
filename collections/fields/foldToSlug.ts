// Addresses are ASCII. Payload's own slugs drop letters with marks ("Đà Nẵng" becomes "-nng").

const marks = /\p{Diacritic}/gu
const longest = 96

/** Marks off, đ to d, lower case: "Đà Nẵng" and "da nang" become the same. */
export const foldLetters = (text: string) =>
  text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd')

/**
 * Folds a headline to the part of an address: marks off, đ to d, lower case, words joined by "-",
 * at most 96 characters cut between words. Empty where the text has no Latin letter or digit.
 * @example foldToSlug('Đà Nẵng đẩy mạnh') // 'da-nang-day-manh'
 */
export const foldToSlug = (text: string) => {
  const slug = foldLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}

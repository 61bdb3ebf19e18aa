// How alike two headlines are: Dice's coefficient over their words, without marks, case, order and
// punctuation. Over pairs of words it would miss a headline that was turned round ("Đà Lạt thử
// nghiệm xe buýt điện", "Xe buýt điện được thử nghiệm ở Đà Lạt").
import { foldLetters } from '#collections/fields/foldToSlug.ts'

/** From here on two headlines are taken for the same story; one word in five may differ. */
export const nearlySame = 0.8

/** The words of a headline, each once, folded: "Giá xăng tăng" → gia, xang, tang. */
export const wordsOf = (headline: string) =>
  new Set(foldLetters(headline).match(/[\p{L}\p{N}]+/gu) ?? [])

/** From 0, no word in common, to 1, the same words; 0 where one of the two has none. */
export const likeness = (one: Set<string>, other: Set<string>) => {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

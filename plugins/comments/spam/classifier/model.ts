// What has been learned from moderators, as naive Bayes counts it.
import createClassifier from 'wink-naive-bayes-text-classifier'

export type Kind = 'spam' | 'approved'
export type Example = { kind: Kind; tokens: string[] }

/** Fewer of either kind, and chance would judge. */
export const fewestExamples = 20
/** The library learns nothing of less. */
const fewestTokens = 10

/** A word of one comment alone says little of others, and may be somebody's name. */
const isCommon = (examples: Example[]) => {
  const counts = new Map<string, number>()
  for (const { tokens } of examples) {
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return (token: string) => (counts.get(token) ?? 0) > 1
}

const numberOf = (examples: Example[], kind: Kind) =>
  examples.filter((example) => example.kind === kind).length

/** The model as JSON; undefined where there is too little to learn from. Each has its tokens once. */
export const learn = (examples: Example[]) => {
  const spam = numberOf(examples, 'spam')
  if (spam < fewestExamples || examples.length - spam < fewestExamples) return undefined
  const classifier = createClassifier()
  const common = isCommon(examples)
  for (const { kind, tokens } of examples) classifier.learn(tokens.filter(common), kind)
  return classifier.stats().vocabulary < fewestTokens ? undefined : classifier.exportJSON()
}

type Classifier = ReturnType<typeof createClassifier>

/** Logarithm to the base of 2; undefined where none of the tokens is known. */
const oddsOf = (classifier: Classifier, tokens: string[]) =>
  Object.fromEntries(classifier.computeOdds(tokens)).spam

const toPercent = (odds: number) => Math.floor(100 / (1 + 2 ** -odds))

const isTold = /^(?:word|site):(.+)$/
const mostReasons = 5

const reasonsIn = (classifier: Classifier, tokens: string[]) => {
  const { spam = 0, approved = 0 } = classifier.stats().labelWiseSamples
  const usual = Math.log2(spam / approved)
  return tokens
    .map((token) => ({ word: isTold.exec(token)?.[1], odds: oddsOf(classifier, [token]) ?? usual }))
    .filter(({ word, odds }) => word && odds > usual)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, mostReasons)
    .map(({ word }) => word!)
}

/** Reads what `learn` has made. @throws Error where that is something else, or too little */
export const readModel = (json: string) => {
  const classifier = createClassifier()
  classifier.importJSON(json)
  classifier.consolidate()
  return {
    /** How likely it is spam, in percent, and the words that speak most for it; at most five. */
    weigh: (tokens: string[]) => {
      const odds = oddsOf(classifier, tokens)
      if (odds === undefined) return undefined
      return { percent: toPercent(odds), reasons: reasonsIn(classifier, tokens) }
    },
  }
}

export type Model = ReturnType<typeof readModel>

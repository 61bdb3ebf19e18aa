// The library brings no types: what is used of it.
declare module 'wink-naive-bayes-text-classifier' {
  type Classifier = {
    learn: (tokens: string[], label: string) => true
    exportJSON: () => string
    importJSON: (json: string) => true
    consolidate: () => true
    /** Labels with their log2 odds, the likeliest first; [['unknown', 0]] where no token is known. */
    computeOdds: (tokens: string[]) => [label: string, odds: number][]
    stats: () => { labelWiseSamples: Record<string, number>; vocabulary: number }
  }
  const createClassifier: () => Classifier
  export default createClassifier
}

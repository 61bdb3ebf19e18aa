// How long a question takes, asked again and again.

export type Question = { name: string; ask: () => Promise<unknown> }
export type Measured = { name: string; milliseconds: number }

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!

// The first answer is not counted: what is prepared for it is kept.
const measure = async ({ name, ask }: Question, repetitions: number): Promise<Measured> => {
  await ask()
  const times: number[] = []
  for (let n = 0; n < repetitions; n++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return { name, milliseconds: median(times) }
}

/** The median of each question, one after the other. */
export const measureAll = async (questions: Question[], repetitions: number) => {
  const results: Measured[] = []
  for (const question of questions) results.push(await measure(question, repetitions))
  return results
}

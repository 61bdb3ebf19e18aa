// What readers ask among many stories, each time at an address that nobody has asked for before.
import type { Agent } from 'node:http'
import { readAnswer } from './answers.ts'
import { wordAt } from './language.ts'
import type { Question } from './measure.ts'

const [first, second] = [wordAt(30), wordAt(60)]

/** By name, with what is typed: marks as they stand in the stories. */
export const searches = {
  'a common word': wordAt(10),
  'a rare word': wordAt(20_000),
  'two words': `${wordAt(100)} ${wordAt(300)}`,
  'a phrase': `"${first} ${second}"`,
  'a beginning': wordAt(20_000).slice(0, 4),
}

let moment = Date.UTC(2030, 0, 1)
const untilLater = () => `until=${new Date(moment++).toISOString()}`

// Every story once, from all ages, by a stride that has no divisor in common with their number; every
// tenth is a draft.
const slugsAmong = (count: number) => {
  let number = 0
  return () => {
    do number = (number + 617) % count
    while (number % 10 === 0)
    return `rung-thong-${number}`
  }
}

const inTurn = (questions: Question[]) => {
  let number = 0
  return () => questions[number++ % questions.length]!.ask()
}

/** To be asked below `base` of `count` stories; an answer other than 200 rejects. */
export const growthQuestions = (base: string, count: number, agent: Agent): Question[] => {
  const ask = (toPath: () => string) => async () => {
    const path = toPath()
    const { status } = await readAnswer(base + path, { agent })
    if (status !== 200) throw new Error(`${path} answered ${status}.`)
  }
  const nextSlug = slugsAmong(count)
  const bySearch = Object.entries(searches).map(([name, text]) => ({
    name: `search for ${name}`,
    ask: ask(() => `/v1/search?q=${encodeURIComponent(text)}&${untilLater()}`),
  }))
  return [
    ...bySearch,
    { name: 'search, all these in turn', ask: inTurn(bySearch) },
    { name: 'article by slug', ask: ask(() => `/v1/articles/${nextSlug()}`) },
    { name: 'list of 20', ask: ask(() => `/v1/articles?limit=20&${untilLater()}`) },
  ]
}

import type { Refused } from '../../desk/giveVerdict.ts'
import type { Call } from './callApi.ts'
import type { Refusal } from './refusalWords.ts'
import type { Outcome, Verdict } from './shapes.ts'

/** Verdicts that the server takes at once. */
const most = 100

const chunksOf = (verdicts: Verdict[]) =>
  Array.from({ length: Math.ceil(verdicts.length / most) }, (_, index) =>
    verdicts.slice(index * most, (index + 1) * most),
  )

const notSent = (verdicts: Verdict[], { code = 'NOT_SENT', message }: Refusal): Refused[] =>
  verdicts.map(({ id }) => ({ id, code, message }))

/** Sends verdicts, however many: what some of them fail with does not undo the others. */
export const sendVerdicts = async (call: Call, verdicts: Verdict[]) => {
  const outcome: Outcome = { done: [], refused: [] }
  for (const chunk of chunksOf(verdicts)) {
    const data = { verdicts: chunk }
    const { done, refused } = await call<Outcome>('/verdicts', { method: 'POST', data }).catch(
      (refusal: Refusal): Outcome => ({ done: [], refused: notSent(chunk, refusal) }),
    )
    outcome.done.push(...done)
    outcome.refused.push(...refused)
  }
  return outcome
}

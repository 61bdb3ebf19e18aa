'use client'
import { useRef } from 'react'
import { undone } from './sentences.ts'
import type { Outcome, Verdict } from './shapes.ts'
import { backwards, remember, type Judged } from './undo.ts'
import { useRefusals, type Tools } from './useRefusals.ts'
import { useSpeech } from './useSpeech.ts'

/** Takes verdicts back, the last one first. */
export const useUndo = (tools: Tools, send: (verdicts: Verdict[]) => Promise<Outcome>) => {
  const { dispatch, say } = tools
  const { language, word } = useSpeech()
  const { explain } = useRefusals(tools)
  const past = useRef<Judged[]>([])

  const undo = async () => {
    const [last, ...earlier] = past.current
    past.current = earlier
    const done = (await last?.done) ?? []
    if (!last || done.length === 0) return
    const cards = last.cards.filter(({ id }) => done.some((one) => one.id === id))
    dispatch({ type: 'returned', queue: last.queue, cards, isCurrent: true })
    say({ text: undone(done.length, language) })
    const { refused } = await send(backwards(done))
    if (refused.length === 0) return
    dispatch({ type: 'left', ids: refused.map(({ id }) => id) })
    say({ text: explain(refused[0]!), isError: true })
  }

  /** Says what was done, with a way back. */
  const offerUndo = (text: string, judged: Judged) => {
    past.current = remember(past.current, judged)
    say({ text, act: { label: word('undo'), hint: 'z', run: () => void undo() } })
  }

  return { undo, offerUndo }
}

'use client'
// Verdicts: the cards leave at once, the verdict is sent behind, and what is refused comes back.
import type { Done } from '../../desk/giveVerdict.ts'
import type { Status } from '../../desk/verdict.ts'
import { whatWasDone } from './sentences.ts'
import type { Card } from './shapes.ts'
import { useLine } from './useLine.ts'
import { useRefusals, type Tools } from './useRefusals.ts'
import { useSpeech } from './useSpeech.ts'
import { useUndo } from './useUndo.ts'

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

export const useVerdicts = (tools: Tools) => {
  const { api, dispatch, queue } = tools
  const { language } = useSpeech()
  const { send, keepAsOwn, isOwn, isBusy } = useLine(api)
  const { takeBack } = useRefusals(tools)
  const { undo, offerUndo } = useUndo(tools, send)

  const judge = (cards: Card[], status: Status, reason?: string) => {
    if (cards.length === 0) return
    const verdicts = cards.map((card) => ({ id: card.id, status, reason, seen: card.status }))
    const names = cards.map(({ authorName }) => authorName)
    dispatch({ type: 'left', ids: idsOf(cards) })
    const done = send(verdicts).then(async (outcome) => {
      await takeBack(outcome.refused, cards)
      return outcome.done
    })
    offerUndo(whatWasDone(status, names, language), { queue, status, cards, done })
  }

  /** Verdicts that the server has given by itself, with a ban: they may be taken back, too. */
  const swept = (text: string, cards: Card[], done: Done[]) => {
    keepAsOwn(done)
    dispatch({ type: 'left', ids: idsOf(done) })
    offerUndo(text, { queue, status: 'rejected', cards, done: Promise.resolve(done) })
  }

  return { judge, undo, swept, isOwn, isBusy }
}

'use client'
// Verdicts: the cards leave at once, the verdict is sent behind, and what is refused comes back.
import { useCallback, useRef, type Dispatch } from 'react'
import type { DeskApi } from './deskApi.ts'
import type { QueueAct } from './queueState.ts'
import type { Done, Refused } from '../../desk/giveVerdict.ts'
import type { QueueName } from '../../desk/queues.ts'
import type { Status } from '../../desk/verdict.ts'
import type { Card, Verdict } from './shapes.ts'
import { backwards, remember, type Judged } from './undo.ts'
import type { Notice } from './useNotice.ts'
import { useSpeech } from './useSpeech.ts'
import { undone, whatWasDone } from './sentences.ts'

type Tools = {
  api: DeskApi
  dispatch: Dispatch<QueueAct>
  queue: QueueName
  say: (notice: Notice) => void
}

/** Milliseconds after a verdict in which counts may not know of it yet. */
const settling = 3_000

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

export const useVerdicts = ({ api, dispatch, queue, say }: Tools) => {
  const { language, word } = useSpeech()
  const past = useRef<Judged[]>([])
  const own = useRef(new Set<string>())
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const lastSent = useRef(-Infinity)

  // In turn, so that an undoing never overtakes what it undoes.
  const send = useCallback(
    (verdicts: Verdict[]) => {
      lastSent.current = performance.now()
      for (const { id } of verdicts) own.current.add(id)
      const outcome = line.current.then(() => api.judge(verdicts))
      line.current = outcome
      return outcome
    },
    [api],
  )

  const explain = ({ code, message }: Refused) => {
    if (code === 'CHANGED_MEANWHILE') return word('changedMeanwhile')
    if (code === 'COMMENT_NOT_FOUND') return word('gone')
    return message || word('failed')
  }

  const readAnew = (card: Card) =>
    api.dossier(card.id).then(
      ({ comment }) => comment,
      () => card,
    )

  const takeBack = async (refused: Refused[], cards: Card[]) => {
    if (refused.length === 0) return
    const isThere = ({ code }: Refused) => code !== 'COMMENT_NOT_FOUND'
    const ids = idsOf(refused.filter(isThere))
    const back = await Promise.all(cards.filter(({ id }) => ids.includes(id)).map(readAnew))
    dispatch({ type: 'returned', queue, cards: back, isCurrent: false })
    const [first] = back
    const look = () => first && dispatch({ type: 'went', id: first.id })
    const act = first && { label: word('look'), run: look }
    say({ text: explain(refused[0]!), isError: true, act })
  }

  const undo = async () => {
    const [last, ...earlier] = past.current
    past.current = earlier
    const done = (await last?.done) ?? []
    if (!last || done.length === 0) return
    const cards = last.cards.filter(({ id }) => idsOf(done).includes(id))
    dispatch({ type: 'returned', queue: last.queue, cards, isCurrent: true })
    say({ text: undone(done.length, language) })
    const { refused } = await send(backwards(done))
    if (refused.length === 0) return
    dispatch({ type: 'left', ids: idsOf(refused) })
    say({ text: explain(refused[0]!), isError: true })
  }

  const offerUndo = (text: string, judged: Judged) => {
    past.current = remember(past.current, judged)
    say({ text, act: { label: word('undo'), hint: 'z', run: () => void undo() } })
  }

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
    for (const { id } of done) own.current.add(id)
    dispatch({ type: 'left', ids: idsOf(done) })
    offerUndo(text, { queue, status: 'rejected', cards, done: Promise.resolve(done) })
  }

  const isOwn = useCallback((id: string) => own.current.has(id), [])

  const isBusy = useCallback(() => performance.now() - lastSent.current < settling, [])

  return { judge, undo, swept, isOwn, isBusy }
}

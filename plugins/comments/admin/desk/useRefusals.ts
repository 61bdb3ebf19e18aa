'use client'
import type { Dispatch } from 'react'
import type { Refused } from '../../desk/giveVerdict.ts'
import type { QueueName } from '../../desk/queues.ts'
import type { DeskApi } from './deskApi.ts'
import type { QueueAct } from './queueState.ts'
import type { Card } from './shapes.ts'
import type { Notice } from './useNotice.ts'
import { useSpeech } from './useSpeech.ts'

export type Tools = {
  api: DeskApi
  dispatch: Dispatch<QueueAct>
  queue: QueueName
  say: (notice: Notice) => void
}

/** What becomes of verdicts that the server has refused. */
export const useRefusals = ({ api, dispatch, queue, say }: Tools) => {
  const { refusal, word } = useSpeech()

  const explain = (refused: Refused) => refusal(refused) || word('failed')

  const readAnew = (card: Card) =>
    api.dossier(card.id).then(
      ({ comment }) => comment,
      () => card,
    )

  /** Brings the cards back as they are now, and says why. */
  const takeBack = async (refused: Refused[], cards: Card[]) => {
    if (refused.length === 0) return
    const isThere = ({ code }: Refused) => code !== 'COMMENT_NOT_FOUND'
    const ids = refused.filter(isThere).map(({ id }) => id)
    const back = await Promise.all(cards.filter(({ id }) => ids.includes(id)).map(readAnew))
    dispatch({ type: 'returned', queue, cards: back, isCurrent: false })
    const [first] = back
    const look = () => first && dispatch({ type: 'went', id: first.id })
    const act = first && { label: word('look'), run: look }
    say({ text: explain(refused[0]!), isError: true, act })
  }

  return { explain, takeBack }
}

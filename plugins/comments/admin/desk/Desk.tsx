'use client'
import { useState } from 'react'
import { CardList } from './CardList.tsx'
import { DeskContext, type Asking } from './DeskContext.ts'
import { DeskHeader } from './DeskHeader.tsx'
import { Dialogs } from './Dialogs.tsx'
import { NoCards } from './NoCards.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { OneCard } from './OneCard.tsx'
import type { Refusal } from './refusalWords.ts'
import type { Card } from './shapes.ts'
import { useDesk } from './useDesk.ts'
import { useDeskActs } from './useDeskActs.ts'
import { useKeys } from './useKeys.ts'
import { useSpeech } from './useSpeech.ts'
import './commentDesk.css'
import './commentDeskDialog.css'

/** The moderation desk: the queues, and their comments one at a time or as a list. */
export const Desk = () => {
  const desk = useDesk()
  const { refusal, word } = useSpeech()
  const [asking, ask] = useState<Asking>()
  const { api, change, say, state, view } = desk

  const pin = async (card: Card) => {
    const pinned = !card.pinned
    change(card.id, { pinned })
    try {
      await api.change(card.id, { pinned })
      say({ text: word(pinned ? 'pinned' : 'unpinned') })
    } catch (error) {
      change(card.id, { pinned: card.pinned })
      say({ text: refusal(error as Refusal) || word('failedPlain'), isError: true })
    }
  }

  const tools = { ...desk, ask, pin }
  useKeys(useDeskActs(tools))
  const isEmpty = state.cards.length === 0

  return (
    <DeskContext value={tools}>
      <div className="comment-desk">
        <DeskHeader />
        {isEmpty && <NoCards />}
        {!isEmpty && view.mode === 'one' && <OneCard />}
        {!isEmpty && view.mode === 'list' && <CardList />}
        <NoticeLine />
        {asking && <Dialogs asking={asking} onClose={() => ask(undefined)} />}
      </div>
    </DeskContext>
  )
}

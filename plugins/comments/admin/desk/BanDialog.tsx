'use client'
import { useState } from 'react'
import { BanFields } from './BanFields.tsx'
import { DeskDialog } from './DeskDialog.tsx'
import { DialogButtons } from './DialogButtons.tsx'
import { useTools } from './DeskContext.ts'
import type { Done } from '../../desk/giveVerdict.ts'
import type { Ban, Card } from './shapes.ts'
import { useSending } from './useSending.ts'
import { useSpeech } from './useSpeech.ts'
import { banned } from './sentences.ts'

type Props = { card: Card; onClose: () => void }

/** Bans a writer, or where they come from; what was swept with it may be taken back. */
export const BanDialog = ({ card, onClose }: Props) => {
  const { api, forget, say, state, swept } = useTools()
  const { language, word } = useSpeech()
  const [first] = card.bannable
  const [ban, setBan] = useState<Ban>({ kind: first ?? 'writer', days: 30 })
  const { isSending, refusal, send } = useSending(async () => {
    const { sweptFrom = [] } = await api.ban(card.id, ban)
    const done = sweptFrom.map((one): Done => ({ ...one, fromReason: null, status: 'rejected' }))
    const cards = state.cards.filter(({ id }) => done.some((one) => one.id === id))
    const text = banned(card.authorName, done.length, language)
    if (done.length > 0) swept(text, cards, done)
    else say({ text })
    forget(card.id)
    onClose()
  })
  return (
    <DeskDialog title={`${word('banTitle')}: ${card.authorName}`} onClose={onClose}>
      {first ? <BanFields card={card} ban={ban} onChange={setBan} /> : <p>{word('banNobody')}</p>}
      <DialogButtons
        label={word('ban')}
        canSend={!isSending && Boolean(first)}
        refusal={refusal}
        onSend={send}
        onClose={onClose}
      />
    </DeskDialog>
  )
}

'use client'
import { CardText } from './CardText.tsx'
import { useTools } from './DeskContext.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'
import { WordsDialog } from './WordsDialog.tsx'

type Props = { card: Card; onClose: () => void }

/** Answers a comment in the moderator's own name. */
export const ReplyDialog = ({ card, onClose }: Props) => {
  const { api, forget, say } = useTools()
  const { word } = useSpeech()
  const send = async (body: string) => {
    await api.answer(card.id, body)
    forget(card.id)
    say({ text: word(card.status === 'approved' ? 'replied' : 'repliedUnseen') })
  }
  return (
    <WordsDialog title={word('replyTitle')} label={word('send')} onSend={send} onClose={onClose}>
      <blockquote className="comment-desk-quoted">
        <strong>{card.authorName}</strong>
        <CardText card={card} />
      </blockquote>
    </WordsDialog>
  )
}

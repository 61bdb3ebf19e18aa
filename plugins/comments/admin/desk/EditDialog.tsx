'use client'
import { useTools } from './DeskContext.ts'
import type { Card } from './shapes.ts'
import { useSpeech } from './useSpeech.ts'
import { WordsDialog } from './WordsDialog.tsx'

type Props = { card: Card; onClose: () => void }

/** Changes the text of a comment, and shows it as the server has made it. */
export const EditDialog = ({ card, onClose }: Props) => {
  const { api, change, say } = useTools()
  const { word } = useSpeech()
  const send = async (body: string) => {
    await api.change(card.id, { body })
    change(card.id, {})
    say({ text: word('edited') })
    const { comment } = await api.dossier(card.id).catch(() => ({ comment: { ...card, body } }))
    change(card.id, comment)
  }
  return (
    <WordsDialog
      title={word('editTitle')}
      label={word('save')}
      text={card.body}
      onSend={send}
      onClose={onClose}
    />
  )
}

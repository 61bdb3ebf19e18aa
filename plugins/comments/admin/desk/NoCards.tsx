'use client'
import { useTools } from './DeskContext.ts'
import { ArrivalLine } from './ArrivalLine.tsx'
import type { QueueName } from '../../desk/queues.ts'
import { useSpeech } from './useSpeech.ts'
import type { Word } from '../words.ts'

const none: Record<QueueName, Word> = {
  pending: 'nonePending',
  reported: 'noneReported',
  spam: 'noneSpam',
  approved: 'noneApproved',
  rejected: 'noneRejected',
}

/** In the place of cards: they are on their way, could not be had, or there are none. */
export const NoCards = () => {
  const { hasFailed, load, state, view } = useTools()
  const { word } = useSpeech()
  if (hasFailed) {
    return (
      <div className="comment-desk-none" role="alert">
        <p>{word('notLoaded')}</p>
        <button type="button" onClick={() => void load()}>
          {word('again')}
        </button>
      </div>
    )
  }
  if (!state.isLoaded || state.nextCursor) {
    return (
      <p className="comment-desk-none" role="status">
        {word('loading')}
      </p>
    )
  }
  const isFiltered = view.search || view.article
  return (
    <div className="comment-desk-none">
      <ArrivalLine />
      <p role="status">{word(isFiltered ? 'noneFound' : none[view.queue])}</p>
    </div>
  )
}

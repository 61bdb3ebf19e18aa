'use client'
import { useTools } from './DeskContext.ts'
import { arrivedIn } from './queueState.ts'
import { useSpeech } from './useSpeech.ts'
import { newComments } from './sentences.ts'

/** "3 new comments": brings them in when the moderator likes, and moves nothing before. */
export const ArrivalLine = () => {
  const { letIn, state } = useTools()
  const { language } = useSpeech()
  const arrived = arrivedIn(state)
  return (
    <div role="status" className="comment-desk-arrivals">
      {arrived > 0 && (
        <button type="button" onClick={() => void letIn()}>
          {newComments(arrived, language)}
        </button>
      )}
    </div>
  )
}

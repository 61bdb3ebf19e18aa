'use client'
import { useTools } from './DeskContext.ts'
import { StorySearch } from './StorySearch.tsx'
import { useSpeech } from './useSpeech.ts'

/** Picks a story by its headline, or names the one that is picked, with a way back to all. */
export const StoryFilter = () => {
  const { setView, state, view } = useTools()
  const { word } = useSpeech()
  if (!view.article) return <StorySearch />
  const card = state.cards.find(({ article }) => article.id === view.article)
  return (
    <button
      type="button"
      className="comment-desk-chip"
      title={word('allStories')}
      onClick={() => setView({ article: '' })}
    >
      <span>{card?.article.headline ?? word('oneStory')}</span> <span aria-hidden="true">✕</span>
      <span className="comment-desk-hidden">{word('allStories')}</span>
    </button>
  )
}

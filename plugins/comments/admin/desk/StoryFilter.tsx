'use client'
import { useState } from 'react'
import { useTools } from './DeskContext.ts'
import { useSpeech } from './useSpeech.ts'
import { useStories } from './useStories.ts'

/** Picks a story by its headline, or names the one that is picked, with a way back to all. */
export const StoryFilter = () => {
  const { setView, state, view } = useTools()
  const { word } = useSpeech()
  const [typed, setTyped] = useState('')
  const stories = useStories(typed)

  if (view.article) {
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

  const pick = (text: string) => {
    const story = stories.find(({ headline }) => headline === text)
    setTyped(story ? '' : text)
    if (story) setView({ article: story.id })
  }

  return (
    <>
      <input
        type="search"
        list="comment-desk-stories"
        aria-label={word('storySearch')}
        placeholder={word('storySearch')}
        value={typed}
        onChange={({ target }) => pick(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
      <datalist id="comment-desk-stories">
        {stories.map(({ id, headline }) => (
          <option key={id} value={headline} />
        ))}
      </datalist>
    </>
  )
}

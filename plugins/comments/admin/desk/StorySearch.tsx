'use client'
import { useState } from 'react'
import { useTools } from './DeskContext.ts'
import { useSpeech } from './useSpeech.ts'
import { useStories } from './useStories.ts'

/** Finds a story by its headline. */
export const StorySearch = () => {
  const { setView } = useTools()
  const { word } = useSpeech()
  const [typed, setTyped] = useState('')
  const stories = useStories(typed)
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

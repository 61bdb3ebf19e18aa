'use client'
import { useEffect, useState } from 'react'
import { longestSearch } from '../../desk/queues.ts'
import { useTools } from './DeskContext.ts'
import { StoryFilter } from './StoryFilter.tsx'
import { useSpeech } from './useSpeech.ts'

/** Milliseconds after the last letter before it is searched. */
const pause = 300

/** Narrows the queue down to what is searched, or to one story. */
export const Filters = () => {
  const { setView, view } = useTools()
  const { word } = useSpeech()
  const [typed, setTyped] = useState(view.search)

  useEffect(() => setTyped(view.search), [view.search])
  useEffect(() => {
    if (typed.trim() === view.search) return
    const timer = setTimeout(() => setView({ search: typed.trim() }), pause)
    return () => clearTimeout(timer)
  }, [setView, typed, view.search])

  return (
    <search className="comment-desk-filters">
      <input
        id="comment-desk-search"
        type="search"
        aria-label={word('search')}
        placeholder={word('searchHint')}
        value={typed}
        maxLength={longestSearch}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
      <StoryFilter />
    </search>
  )
}

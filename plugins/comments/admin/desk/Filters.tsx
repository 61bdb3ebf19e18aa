'use client'
import { useEffect, useRef, useState } from 'react'
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
  // Letters go on being typed while the address is on its way: it must not take them back.
  const isAhead = useRef(false)

  useEffect(() => {
    const search = typed.trim()
    if (search === view.search) isAhead.current = false
    else if (!isAhead.current) setTyped(view.search)
    else {
      const timer = setTimeout(() => setView({ search }), pause)
      return () => clearTimeout(timer)
    }
  }, [setView, typed, view.search])

  const type = (text: string) => {
    isAhead.current = true
    setTyped(text)
  }

  return (
    <search className="comment-desk-filters">
      <input
        id="comment-desk-search"
        type="search"
        aria-label={word('search')}
        placeholder={word('searchHint')}
        value={typed}
        maxLength={longestSearch}
        onChange={({ target }) => type(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
      <StoryFilter />
    </search>
  )
}

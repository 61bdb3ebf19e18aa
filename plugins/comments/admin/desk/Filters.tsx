'use client'
import { useEffect, useRef, useState } from 'react'
import { longestSearch } from '../../desk/queues.ts'
import { useTools } from './DeskContext.ts'
import { StoryFilter } from './StoryFilter.tsx'
import { useSpeech } from './useSpeech.ts'
import { readView } from './view.ts'

/** Milliseconds after the last letter before it is searched. */
const pause = 300

/** Narrows the queue down to what is searched, or to one story. */
export const Filters = () => {
  const { setView, view } = useTools()
  const { word } = useSpeech()
  const [typed, setTyped] = useState(view.search)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Letters go on being typed while the address is on its way: the page's own, which is ahead of the
  // view, alone takes them back.
  useEffect(() => {
    if (waiting.current) return
    const { search } = readView(new URLSearchParams(window.location.search))
    setTyped((now) => (now.trim() === search ? now : search))
  }, [view.search])
  useEffect(() => () => clearTimeout(waiting.current), [])

  const type = (text: string) => {
    setTyped(text)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      waiting.current = undefined
      setView({ search: text.trim() })
    }, pause)
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

'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Story = { id: string; headline: string }

/** Milliseconds after the last letter before stories are looked for. */
const pause = 250

/** The newest stories whose headline has the words, ten at most. */
export const useStories = (words: string) => {
  const { api } = useConfig().config.routes
  const [stories, setStories] = useState<Story[]>([])
  const asked = words.trim()

  useEffect(() => {
    if (!asked) return setStories([])
    const query = new URLSearchParams({
      'where[headline][like]': asked,
      'select[headline]': 'true',
      ...{ depth: '0', limit: '10', sort: '-publishedAt' },
    })
    const stop = new AbortController()
    const find = async () => {
      const answer = await fetch(`${api}/articles?${query}`, { signal: stop.signal })
      if (answer.ok) setStories((await answer.json()).docs)
    }
    const timer = setTimeout(() => find().catch(() => {}), pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [api, asked])

  return stories
}

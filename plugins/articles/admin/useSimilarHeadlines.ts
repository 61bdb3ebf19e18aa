'use client'
import { useConfig, useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SimilarStory } from '../similarHeadlines/findSimilar.ts'

const pause = 700
const shortest = 8

/** Other stories with nearly this headline, asked for once the typing rests; none on a failure. */
export const useSimilarHeadlines = (headline: string, id?: number | string) => {
  const { config } = useConfig()
  const settled = useDebounce(headline.trim(), pause)
  const [stories, setStories] = useState<SimilarStory[]>([])

  useEffect(() => {
    if (settled.length < shortest) return setStories([])
    const stop = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ headline: settled, ...(id ? { except: `${id}` } : {}) })
      const address = `${config.routes.api}/articles/similar-headlines?${query}`
      const answer = await fetch(address, { signal: stop.signal })
      setStories(answer.ok ? (await answer.json()).docs : [])
    }
    ask().catch(() => {})
    return () => stop.abort()
  }, [config.routes.api, id, settled])

  return stories
}

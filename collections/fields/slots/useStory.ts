'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Story = { headline: string; isPublic: boolean }

/** The story `id`, with whether readers find it now; undefined until it is known. */
export const useStory = (id?: string) => {
  const { config } = useConfig()
  const [story, setStory] = useState<Story>()
  useEffect(() => {
    const stop = new AbortController()
    const address = `${config.routes.api}/articles/${id}?depth=0&select[headline]=true`
    const ask = async () => {
      // Without the cookie the same address answers as it would to a reader.
      const [desk, reader] = await Promise.all([
        fetch(address, { signal: stop.signal }),
        fetch(address, { signal: stop.signal, credentials: 'omit' }),
      ])
      if (!desk.ok) return setStory(undefined)
      setStory({ headline: (await desk.json()).headline, isPublic: reader.ok })
    }
    setStory(undefined)
    if (id) ask().catch(() => {})
    return () => stop.abort()
  }, [config.routes.api, id])
  return story
}

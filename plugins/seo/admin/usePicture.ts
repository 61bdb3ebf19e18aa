'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Picture = { url?: string; alt?: string; renditions?: { name: string; url: string }[] }

/** The picture `id`, cut for social networks where it is large enough; undefined until known. */
export const usePicture = (id?: string) => {
  const { config } = useConfig()
  const [picture, setPicture] = useState<{ url?: string; alt?: string }>()
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const address = `${config.routes.api}/images/${id}?depth=0`
      const answer = await fetch(address, { signal: stop.signal })
      const { url, alt, renditions }: Picture = answer.ok ? await answer.json() : {}
      const social = renditions?.find(({ name }) => name === 'social')
      setPicture({ url: social?.url ?? url, alt })
    }
    if (id) ask().catch(() => undefined)
    else setPicture(undefined)
    return () => stop.abort()
  }, [config.routes.api, id])
  return picture
}

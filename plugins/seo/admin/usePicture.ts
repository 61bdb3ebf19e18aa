'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Picture = { url?: string; alt?: string; sizes?: { social?: { url?: string | null } } }

/** The picture `id`, cut for social networks where it is large enough; undefined until known. */
export const usePicture = (id?: string) => {
  const { config } = useConfig()
  const [picture, setPicture] = useState<{ url?: string; alt?: string }>()
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const address = `${config.routes.api}/images/${id}?depth=0`
      const answer = await fetch(address, { signal: stop.signal })
      const { url, alt, sizes }: Picture = answer.ok ? await answer.json() : {}
      setPicture({ url: sizes?.social?.url ?? url, alt })
    }
    if (id) ask().catch(() => undefined)
    else setPicture(undefined)
    return () => stop.abort()
  }, [config.routes.api, id])
  return picture
}

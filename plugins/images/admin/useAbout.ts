'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** What `/api/images/:id/<name>` answers of a picture; undefined until then, null on a failure. */
export const useAbout = <T>(name: string, id?: number | string) => {
  const { config } = useConfig()
  const [about, setAbout] = useState<T | null>()
  useEffect(() => {
    if (!id) return setAbout(undefined)
    const stop = new AbortController()
    const ask = async () => {
      const address = `${config.routes.api}/images/${id}/${name}`
      const answer = await fetch(address, { signal: stop.signal })
      setAbout(answer.ok ? await answer.json() : null)
    }
    ask().catch(() => stop.signal.aborted || setAbout(null))
    return () => stop.abort()
  }, [config.routes.api, id, name])
  return about
}

'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** The name of the author `id`; undefined until it is known. */
export const useAuthorName = (id?: string) => {
  const { config } = useConfig()
  const [name, setName] = useState<string>()
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const address = `${config.routes.api}/authors/${id}?depth=0&select[name]=true`
      const answer = await fetch(address, { signal: stop.signal })
      setName(answer.ok ? (await answer.json()).name : undefined)
    }
    if (id) ask().catch(() => setName(undefined))
    else setName(undefined)
    return () => stop.abort()
  }, [config.routes.api, id])
  return name
}
